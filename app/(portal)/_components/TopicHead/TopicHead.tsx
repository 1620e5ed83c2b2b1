import { useLocale, useTranslations } from 'next-intl';

import { formatDate } from '@/i18n/format';

import type { TopicHeadView } from '../../_data/topic-types';
import type { Locale } from '../../_data/types';
import { Figure } from '../Picture/Figure';

/** What a topic is: name, days, introduction, picture; and that it is closed once its last day is over. */
export function TopicHead({ topic }: { topic: TopicHeadView }) {
  const t = useTranslations('TopicPage');
  const { name, intro, cover, from, until, closed } = topic;
  const locale = useLocale() as Locale;
  const day = (date: string) => formatDate(date, locale);
  return (
    <header className="topic-head">
      <p className="meta">
        <span>{t('topic')}</span>
        {from && <span>{t('from', { day: day(from) })}</span>}
        {until && !closed && <span>{t('until', { day: day(until) })}</span>}
      </p>
      <h1 className="page-title" lang={name.lang}>
        {name.text}
      </h1>
      {closed && until && (
        <p className="topic-closed">
          <strong>{t('closed')}</strong> {t('closedSince', { day: day(until) })}
        </p>
      )}
      {intro && (
        <p className="page-intro" lang={intro.lang}>
          {intro.text}
        </p>
      )}
      {cover && <Figure image={cover} />}
    </header>
  );
}
