import { useTranslations } from 'next-intl';

import type { SearchView } from '../../_data/search-types';

type Props = Pick<SearchView, 'ways' | 'units' | 'sections'>;

/** Units and sections that are called what was typed, another spelling, and where there is more. */
export function SearchWays({ ways, units, sections }: Props) {
  const t = useTranslations('Search');
  const { spelling, wider } = ways;
  return (
    <>
      {spelling && (
        <p className="search-way">
          {t('meant')} <a href={spelling.href}>{spelling.label}</a>
        </p>
      )}
      {wider.map(({ label, href, count }) => (
        <p className="search-way" key={href}>
          {t('wider')} <a href={href}>{count === undefined ? label : t('widerCount', { label, count })}</a>
        </p>
      ))}
      {(units.length > 0 || sections.length > 0) && (
        <ul className="search-direct" aria-label={t('direct')}>
          {units.map(({ id, name, within, former, href }) => (
            <li key={id}>
              <a href={href}>{name}</a> <span>{former ? t('former', { name: former }) : within}</span>
            </li>
          ))}
          {sections.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a> <span>{t('section')}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
} // prettier-ignore
