import type { CardView } from '../../_data/types';
import { BlockHeading } from '../BlockHeading/BlockHeading';
import { StoryCard } from '../StoryCard/StoryCard';

type Props = { title: string; cards: CardView[]; href?: string; all: string };

/** News in rows, each beside its picture; nothing when there is none. */
export function RowsBlock({ title, cards, href, all }: Props) {
  if (cards.length === 0) return null;
  return (
    <section>
      <BlockHeading title={title} href={href} all={all} />
      <div className="divided">
        {cards.map((card) => (
          <StoryCard key={card.href} card={card} form="row" />
        ))}
      </div>
    </section>
  );
}
