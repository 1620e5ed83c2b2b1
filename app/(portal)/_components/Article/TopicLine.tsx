import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

import type { TopicLink } from '../../_data/topic-types';

/** The topics that an article belongs to, a quiet line of links at its foot. */
export function TopicLine({ topics }: { topics: readonly TopicLink[] }) {
  const t = useTranslations('TopicPage');
  if (topics.length === 0) return null;
  return (
    <p className="meta article-topics">
      {t('of', { count: topics.length })}{' '}
      {topics.map(({ label, href, lang }, index) => (
        <Fragment key={href}>
          {index > 0 && ' · '}
          <a href={href} lang={lang}>
            {label}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
