import { useLocale, useTranslations } from 'next-intl';

import { formatDate, formatTime } from '@/i18n/format';

import type { Locale } from '../../_data/types';

/** "Cập nhật lúc 10:02, 12/8/2024"; nothing while a text is as it was first published. */
export function UpdatedAt({ at }: { at?: string }) {
  const t = useTranslations('ChangeHistory');
  const locale = useLocale() as Locale;
  if (!at) return null;
  const words = { time: formatTime(at, locale), date: formatDate(at, locale) };
  return <time dateTime={at}>{t('updated', words)}</time>;
}
