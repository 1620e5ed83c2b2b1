import { useLocale, useTranslations } from 'next-intl';

import { formatDateTime } from '@/i18n/format';

import type { ArticleView, Locale } from '../../_data/types';
import { Facts } from '../Facts/Facts';

/** When and where, on articles that announce an event. */
export function ArticleEvent({ event }: { event: NonNullable<ArticleView['event']> }) {
  const t = useTranslations('Article');
  const locale = useLocale() as Locale;
  return (
    <div className="article-event">
      <Facts
        facts={[
          { term: t('starts'), value: formatDateTime(event.startsAt, locale) },
          { term: t('ends'), value: event.endsAt && formatDateTime(event.endsAt, locale) },
          { term: t('place'), value: event.place },
        ]}
      />
    </div>
  );
}
