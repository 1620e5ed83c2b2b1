import { useTranslations } from 'next-intl';

import type { CardView } from '../../_data/types';
import { HeadlineList } from '../HeadlineList/HeadlineList';

type Props = { sameUnit: CardView[]; sameSection: CardView[] };

/** What else to read: from the same unit, in the same section. */
export function ArticleAside({ sameUnit, sameSection }: Props) {
  const t = useTranslations('Article');
  if (sameUnit.length === 0 && sameSection.length === 0) return null;
  return (
    <aside className="article-aside" aria-label={t('more')}>
      {sameUnit.length > 0 && (
        <section>
          <h2>{t('sameUnit')}</h2>
          <HeadlineList cards={sameUnit} />
        </section>
      )}
      {sameSection.length > 0 && (
        <section>
          <h2>{t('sameSection')}</h2>
          <HeadlineList cards={sameSection} />
        </section>
      )}
    </aside>
  );
}
