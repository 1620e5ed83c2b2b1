import { useLocale, useTranslations } from 'next-intl';

import { formatDate, formatTime } from '@/i18n/format';

import type { HistoryEntry, HistoryView } from '../../_data/ended-types';
import type { Locale } from '../../_data/types';

/** "Lịch sử cập nhật": what changed in a public text, the latest first; nothing where there is only its publication. */
export function ChangeHistory({ history }: { history: HistoryView }) {
  const t = useTranslations('ChangeHistory');
  const locale = useLocale() as Locale;
  const { entries } = history;
  if (entries.length < 2 && !entries.some(({ emergency }) => emergency)) return null;
  const moment = (iso: string) => `${formatTime(iso, locale)}, ${formatDate(iso, locale)}`;
  const emergency = ({ emergency: published }: HistoryEntry) =>
    published?.confirmedAt
      ? t('confirmed', { at: moment(published.confirmedAt) })
      : published && t('unconfirmed');
  return (
    <section className="change-history" aria-labelledby="lich-su-cap-nhat">
      <h2 id="lich-su-cap-nhat">{t('title')}</h2>
      <ol>
        {entries.map((entry) => (
          <li key={`${entry.kind} ${entry.at}`}>
            <p>
              <time dateTime={entry.at}>{moment(entry.at)}</time>
              {': '}
              {t(entry.kind)}
              {entry.note && (
                <>
                  {'. '}
                  <span lang={entry.lang}>{entry.note}</span>
                </>
              )}
            </p>
            {entry.emergency && <p className="change-history-more">{emergency(entry)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
