import { useTranslations } from 'next-intl';

import type { SearchView } from '../../_data/search-types';

/** How much was found, and where nothing was, what can be done. */
export function SearchStatus({ view }: { view: SearchView }) {
  const t = useTranslations('Search');
  const { count, more, query, meant, match, tooLong, scopes } = view;
  const isWidest = scopes.every(({ chosen }, at) => !chosen || at === scopes.length - 1);
  return (
    <div className="search-status">
      <p role="status">{t(more ? 'countMore' : 'count', { count, query: meant ?? query })}</p>
      {meant && <p>{t('corrected', { query, meant })}</p>}
      {count > 0 && match !== 'close' && <p>{t(`match-${match}`)}</p>}
      {tooLong && <p>{t('tooLong')}</p>}
      {count === 0 && (
        <ul>
          <li>{t('tryFewer')}</li>
          {view.clear && (
            <li>{t.rich('tryClear', { clear: (words) => <a href={view.clear}>{words}</a> })}</li>
          )}
          {!isWidest && <li>{t('tryWider')}</li>}
          <li>
            {t.rich('tryContact', {
              contact: (words) => <a href={view.contact}>{words}</a>,
            })}
          </li>
        </ul>
      )}
    </div>
  );
}
