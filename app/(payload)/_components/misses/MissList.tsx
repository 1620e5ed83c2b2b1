import { Link } from '@payloadcms/ui';

import { MOST_SHOWN, type MissView } from '@/admin/misses/misses-data';
import { formatNumber } from '@/i18n/format';
import type { MissKind } from '@/misses/row';

import type { MissesTexts } from './misses-texts';

type Props = {
  kind: MissKind;
  rows: readonly MissView[];
  /** forms of what answers a miss */
  forms: { redirects: string; best: string };
  texts: MissesTexts;
  language: 'vi' | 'en';
};

/** What was not found, the most frequent first, with what can be done about it. */
export function MissList({ kind, rows, forms, texts, language }: Props) {
  const named = (words: string, text: string) => `${words}: ${text}`;
  return (
    <section aria-label={texts.kinds[kind]}>
      <div className="lt-panel__head"><h2>{texts.kinds[kind]}</h2></div>
      {rows.length === 0 ? (
        <div className="lt-empty"><strong>{texts.none[kind]}</strong><p>{texts.noneHelp}</p></div>
      ) : (
        <ul className="lt-rows">
          {rows.map(({ id, text, count, unit, href, from }) => (
            <li key={id}>
              <div>
                <h3 className="lt-rows__title">{text}</h3>
                <p className="lt-rows__meta"><span>{texts.times(formatNumber(count, language))}</span><span>{unit}</span></p>
              </div>
              <div className="lt-rows__act">
                {href ? <a className="lt-btn" href={href} aria-label={named(kind === 'search' ? texts.results : texts.open, text)}>{kind === 'search' ? texts.results : texts.open}</a> : null}
                {kind === 'search' ? <Link className="lt-btn" href={`${forms.best}?${new URLSearchParams({ queries: text })}`} prefetch={false} aria-label={named(texts.best, text)}>{texts.best}</Link> : null}
                {from ? <Link className="lt-btn" href={`${forms.redirects}?${new URLSearchParams({ from })}`} prefetch={false} aria-label={named(texts.redirect, text)}>{texts.redirect}</Link> : null}
              </div>
            </li>
          ))}
        </ul>
      )}
      {rows.length === MOST_SHOWN ? <p className="lt-panel__more">{texts.most(MOST_SHOWN)}</p> : null}
    </section>
  );
} // prettier-ignore
