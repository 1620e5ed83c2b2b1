import { useTranslations } from 'next-intl';

import type { CardView } from '../../_data/types';
import { StoryCard } from '../StoryCard/StoryCard';

/** The lead story, its heading for readers only. */
export function LeadBlock({ card }: { card: CardView }) {
  const t = useTranslations('Home');
  return (
    <section aria-labelledby="lead">
      <h2 id="lead" className="visually-hidden">
        {t('lead')}
      </h2>
      <StoryCard card={card} form="lead" eager />
    </section>
  );
}
