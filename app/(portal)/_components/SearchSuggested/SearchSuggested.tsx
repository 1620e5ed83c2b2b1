import { useTranslations } from 'next-intl';

import type { SuggestedView } from '../../_data/search-types';

/** What the unit of the site shows first to those who look for these words. */
export function SearchSuggested({ suggested, id = 'suggested' }: { suggested: readonly SuggestedView[]; id?: string }) {
  const t = useTranslations('Search');
  if (suggested.length === 0) return null;
  return (
    <section className="search-suggested" aria-labelledby={id}>
      <h2 id={id}>{t('suggested')}</h2>
      <ul>
        {suggested.map(({ href, title, text }) => (
          <li key={href}>
            <a href={href} lang={title.lang}>
              {title.text}
            </a>
            {text && <p lang={text.lang}>{text.text}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
} // prettier-ignore
