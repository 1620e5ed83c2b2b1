import { useLocale, useTranslations } from 'next-intl';

import { formatMonth } from '@/i18n/format';

import type { ArchiveView } from '../../_data/archive-types';
import type { Locale } from '../../_data/types';

/** Choice of a month, and on the page of one the nearest months that have something; a plain form and links. */
export function MonthArchive({ archive }: { archive?: ArchiveView }) {
  const t = useTranslations('MonthArchive');
  const locale = useLocale() as Locale;
  if (!archive) return null;
  const { action, years, chosen } = archive;
  return (
    <nav className="month-archive" aria-label={t('label')}>
      <form action={action}>
        <label htmlFor="archive-month">{t('month')}</label>
        <select id="archive-month" name="thang" defaultValue={chosen?.month ?? years[0]?.months[0]}>
          {years.map(({ year, months }) => (
            <optgroup key={year} label={t('year', { year })}>
              {months.map((month) => (
                <option key={month} value={month}>
                  {formatMonth(month, locale)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button className="button" type="submit">
          {t('show')}
        </button>
      </form>
      {chosen && (
        <ul>
          {chosen.earlier && (
            <li>
              <a href={chosen.earlier.href}>
                {t('earlier', { month: formatMonth(chosen.earlier.month, locale) })}
              </a>
            </li>
          )}
          {chosen.later && (
            <li>
              <a href={chosen.later.href}>
                {t('later', { month: formatMonth(chosen.later.month, locale) })}
              </a>
            </li>
          )}
          <li>
            <a href={action}>{t('newest')}</a>
          </li>
        </ul>
      )}
    </nav>
  );
}
