import { useLocale, useTranslations } from 'next-intl';

import { formatDate, formatTime } from '@/i18n/format';

import type { HistoryEntry } from '../../_data/ended-types';
import type { Locale } from '../../_data/types';

/** Near the title: the latest correction, with its day and what it corrected. */
export function CorrectionNote({ correction }: { correction?: HistoryEntry }) {
  const t = useTranslations('ChangeHistory');
  const locale = useLocale() as Locale;
  if (!correction) return null;
  const { at, lang, note } = correction;
  return (
    <aside className="correction-note" aria-label={t('correction')}>
      <p>
        <strong>{t('correction')}</strong>{' '}
        <time dateTime={at}>
          ({formatTime(at, locale)}, {formatDate(at, locale)})
        </time>
      </p>
      <p lang={lang}>{note}</p>
    </aside>
  );
}
