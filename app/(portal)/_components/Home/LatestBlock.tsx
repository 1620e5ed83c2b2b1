import { useTranslations } from 'next-intl';

import type { CardView } from '../../_data/types';
import { SeeAll } from '../BlockHeading/SeeAll';
import { StoryCard } from '../StoryCard/StoryCard';

/** The newest stories beside the lead, their heading for readers only. */
export function LatestBlock({ cards, href }: { cards: CardView[]; href?: string }) {
  const t = useTranslations('Home');
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="latest">
      <h2 id="latest" className="visually-hidden">
        {t('latest')}
      </h2>
      <div className="divided">
        {cards.map((card) => (
          <StoryCard key={card.href} card={card} form="brief" />
        ))}
      </div>
      <div className="mt-3">
        <SeeAll href={href} label={t('allNews')} />
      </div>
    </section>
  );
}
