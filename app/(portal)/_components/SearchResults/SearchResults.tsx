import { useTranslations } from 'next-intl';

import type { SearchHit } from '../../_data/search-types';
import { Day } from '../Day/Day';
import { LevelMark } from '../LevelMark/LevelMark';
import { Marked } from './Marked';

/** What was found, best first; each names the unit it is from, what it is, and its day. */
export function SearchResults({ hits, start = 1 }: { hits: readonly SearchHit[]; start?: number }) {
  const t = useTranslations('Search');
  if (hits.length === 0) return null;
  return (
    <ol className="search-results" start={start}>
      {hits.map(({ href, title, snippet, kind, date, origin, lang }) => (
        <li key={href}>
          <h2>
            <a href={href} lang={lang}>
              <Marked parts={title} />
            </a>
          </h2>
          <p className="meta">
            {origin && <LevelMark {...origin} />}
            <span>{t(`one-${kind}`)}</span>
            {date && <Day date={date} />}
          </p>
          {snippet.length > 0 && (
            <p lang={lang}>
              <Marked parts={snippet} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
