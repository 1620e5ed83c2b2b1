import { formatNumber } from '@/i18n/format';

import type { Locale } from '../../_data/types';

/** "180 KB", "1,2 MB". */
export function sizeText(bytes: number, locale: Locale): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${formatNumber(Math.max(1, Math.round(kilobytes)), locale)} KB`;
  return `${formatNumber(Math.round(kilobytes / 102.4) / 10, locale)} MB`;
}
