import { useTranslations } from 'next-intl';

/** Day and month as a calendar leaf, by the calendar of Viet Nam. */
export function DateLeaf({ date }: { date: string }) {
  const t = useTranslations('DateLeaf');
  const at = new Date(date);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', ...options }).format(at);
  return (
    <time className="date-leaf" dateTime={date}>
      <b>{part({ day: 'numeric' })}</b>
      <span>
        {t('month', { number: part({ month: 'numeric' }), short: part({ month: 'short' }) })}
      </span>
    </time>
  );
}
