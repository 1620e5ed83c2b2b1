import { useTranslations } from 'next-intl';

import type { SearchView } from '../../_data/search-types';

/** Pages of results, by number and one by one. */
export function SearchPages({ pages, previous, next }: Pick<SearchView, 'pages' | 'previous' | 'next'>) {
  const t = useTranslations('Search');
  if (pages.length === 0) return null;
  return (
    <nav className="search-pages" aria-label={t('pages')}>
      {previous && (
        <a href={previous} rel="prev">
          {t('previous')}
        </a>
      )}
      {pages.map(({ number, href, current }) => (
        <a key={number} href={href} aria-current={current ? 'page' : undefined} aria-label={t('page', { number })}>
          {number}
        </a>
      ))}
      {next && (
        <a href={next} rel="next">
          {t('next')}
        </a>
      )}
    </nav>
  );
} // prettier-ignore
