import { useLocale } from 'next-intl';

import { formatDate } from '@/i18n/format';

import type { Locale } from '../../_data/types';

/** A day for people and for machines. */
export function Day({ date }: { date: string }) {
  return <time dateTime={date}>{formatDate(date, useLocale() as Locale)}</time>;
}
