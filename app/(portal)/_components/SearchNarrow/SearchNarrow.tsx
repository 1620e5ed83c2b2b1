import { useTranslations } from 'next-intl';

import type { SearchView } from '../../_data/search-types';
import { Icon } from '../Icon/Icon';

type Props = Pick<SearchView, 'facets' | 'sorts' | 'clear'>;

/** What narrows the results, as links with what each would leave; folded where there is little room. */
export function SearchNarrow({ facets, sorts, clear }: Props) {
  const t = useTranslations('Search');
  if (facets.length === 0 && !clear) return null;
  return (
    <nav className="search-narrow" aria-label={t('narrow')}>
      <details open>
        <summary>
          <Icon name="search" />
          {t('narrow')}
        </summary>
        <div className="search-narrow-lists">
          <div>
            <h2>{t('sort')}</h2>
            <ul>
              {sorts.map(({ label, href, chosen }) => (
                <li key={label}>
                  <a href={href} aria-current={chosen ? 'true' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
          {facets.map(({ name, choices }) => (
            <div key={name}>
              <h2>{t(`facet-${name}`)}</h2>
              <ul>
                {choices.map(({ label, href, chosen, count }) => (
                  <li key={href}>
                    <a href={href} aria-current={chosen ? 'true' : undefined}>
                      <span>{label}</span>
                      <span className="search-count">{count}</span>
                      {chosen && <span className="visually-hidden">{t('letGo')}</span>}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {clear && (
            <p>
              <a href={clear}>{t('clear')}</a>
            </p>
          )}
        </div>
      </details>
    </nav>
  );
}
