import type { CardView } from '../../_data/types';
import { Day } from '../Day/Day';
import { LevelMark } from '../LevelMark/LevelMark';

/** Titles only, with the mark of the unit they come from. */
export function HeadlineList({ cards }: { cards: CardView[] }) {
  return (
    <ul className="headlines">
      {cards.map((card) => (
        <li key={card.href} lang={card.lang}>
          <a href={card.href}>{card.title}</a>
          <div className="meta">
            {card.origin && <LevelMark {...card.origin} />}
            <Day date={card.date} />
          </div>
        </li>
      ))}
    </ul>
  );
}
