import type { CardView } from '../../_data/types';
import { Day } from '../Day/Day';
import { LevelMark } from '../LevelMark/LevelMark';
import { Picture } from '../Picture/Picture';
import { PinnedMark } from '../PinnedMark/PinnedMark';

type Props = {
  card: CardView;
  form?: 'lead' | 'row' | 'brief' | 'tile';
  eager?: boolean;
  level?: 2 | 3;
};

const SIZES = {
  lead: '(min-width: 1280px) 684px, (min-width: 900px) 56vw, 100vw',
  row: '(min-width: 640px) 168px, 112px',
  brief: '(min-width: 640px) 168px, 112px',
  tile: '(min-width: 900px) 384px, 100vw',
};

/** One news item: large at the top of a page, in a row beside its picture (`brief`: without the teaser), or as a tile. */
export function StoryCard({ card, form = 'tile', eager = false, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article className={`story-card is-${form === 'brief' ? 'row' : form}`} lang={card.lang}>
      {card.image && <Picture image={card.image} sizes={SIZES[form]} eager={eager} />}
      <Heading>
        <a href={card.href}>{card.title}</a>
      </Heading>
      {card.teaser && (form === 'lead' || form === 'row') && <p>{card.teaser}</p>}
      <div className="meta">
        {card.pinned && <PinnedMark />}
        {card.origin && <LevelMark {...card.origin} />}
        <Day date={card.date} />
      </div>
    </article>
  );
}
