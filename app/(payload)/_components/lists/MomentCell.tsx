import type { DefaultServerCellComponentProps } from 'payload';

import { formatDate, formatTime } from '@/i18n/format';

/** A moment in a list by the clock of Viet Nam, whatever the server's or the browser's zone. */
export function MomentCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string' || !cellData) return <span className="lt-quiet">–</span>;
  const locale = i18n.language === 'en' ? 'en' : 'vi';
  return <span>{`${formatTime(cellData, locale)}, ${formatDate(cellData, locale)}`}</span>;
}
