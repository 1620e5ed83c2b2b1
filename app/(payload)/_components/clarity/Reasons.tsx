import type { UnclearRow } from '@/admin/clarity/unclear-row';
import { formatDate } from '@/i18n/format';

import type { ClarityTexts } from './clarity-texts';

type Props = { row: UnclearRow; texts: ClarityTexts; language: 'vi' | 'en' };

/** What readers said of a page, folded away; how often each choice was made stands first. */
export function Reasons({ row: { reasons, more }, texts, language }: Props) {
  if (reasons.length === 0) return <p className="lt-small lt-quiet">{texts.noReasons}</p>;
  const tally = Object.entries(texts.choices)
    .map(([choice, words]) => ({ words, times: reasons.filter((one) => one.choice === choice).length }))
    .filter(({ times }) => times > 0);
  return (
    <details className="lt-small">
      <summary>{texts.reasons(reasons.length, more)}</summary>
      {tally.length > 0 ? <p>{tally.map(({ words, times }) => `${words}: ${times}`).join('. ')}.</p> : null}
      <ul className="lt-clarity__said">
        {reasons.filter(({ text }) => text).map(({ id, text, choice, site, day, language: spoken }) => (
          <li key={id}>
            <q>{text}</q>
            <p className="lt-rows__meta">
              {choice ? <span>{texts.choices[choice]}</span> : null}
              <span>{texts.readOn(site, formatDate(day, language))}</span>
              {spoken === 'en' ? <span>{texts.english}</span> : null}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
} // prettier-ignore
