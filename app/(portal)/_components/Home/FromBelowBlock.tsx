import type { CardView } from '../../_data/types';
import { BlockHeading } from '../BlockHeading/BlockHeading';
import { HeadlineList } from '../HeadlineList/HeadlineList';
import { StoryCard } from '../StoryCard/StoryCard';

type Props = { title: string; note: string; cards: CardView[]; href?: string; all: string };

/** Offered by the units below and accepted here: three tiles, then up to four titles. */
export function FromBelowBlock({ title, note, cards, href, all }: Props) {
  if (cards.length === 0) return null;
  const rest = cards.slice(3, 7);
  const half = Math.ceil(rest.length / 2);
  return (
    <section className="block tinted" aria-labelledby="from-below">
      <div className="wrap">
        <BlockHeading id="from-below" title={title} note={note} href={href} all={all} />
        <div className="columns columns-3 tight">
          {cards.slice(0, 3).map((card) => (
            <StoryCard key={card.href} card={card} />
          ))}
        </div>
        {rest.length > 0 && (
          <div className="columns columns-2 mt-8">
            <HeadlineList cards={rest.slice(0, half)} />
            {rest.length > half && <HeadlineList cards={rest.slice(half)} />}
          </div>
        )}
      </div>
    </section>
  );
}
