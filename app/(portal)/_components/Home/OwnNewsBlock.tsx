import type { CardView } from '../../_data/types';
import { BlockHeading } from '../BlockHeading/BlockHeading';
import { StoryCard } from '../StoryCard/StoryCard';

type Props = { title: string; cards: CardView[]; href?: string; all: string };

/** A commune's own news: one large, the others in rows below. */
export function OwnNewsBlock({ title, cards, href, all }: Props) {
  const [first, ...rest] = cards;
  if (!first) return null;
  return (
    <section>
      <BlockHeading title={title} href={href} all={all} />
      <StoryCard card={first} form="lead" eager />
      {rest.length > 0 && (
        <div className="lead-rest divided">
          {rest.map((card) => (
            <StoryCard key={card.href} card={card} form="brief" />
          ))}
        </div>
      )}
    </section>
  );
}
