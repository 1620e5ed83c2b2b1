import { Link } from '@payloadcms/ui';

import type { UnclearRow } from '@/admin/clarity/unclear-row';

import type { ClarityTexts } from './clarity-texts';
import { HandledButton } from './HandledButton';
import { Reasons } from './Reasons';

type Props = {
  rows: readonly UnclearRow[];
  admin: string;
  texts: ClarityTexts;
  language: 'vi' | 'en';
};

/** Pages that readers find unclear: how many do, why, and where to change it. On a phone the buttons stand below. */
export function UnclearRows({ rows, admin, texts, language }: Props) {
  return (
    <ul className="lt-rows">
      {rows.map((row) => {
        const title = row.title || texts.untitled;
        return (
          <li key={row.id}>
            <div className="lt-stack lt-stack--tight">
              <div>
                <h2 className="lt-rows__title">{title}</h2>
                <p className="lt-rows__meta">
                  <span className="lt-late">{texts.share(row.share, row.unclear, row.answers)}</span>
                  <span>{row.itemType === 'pages' ? texts.page : texts.article}</span>
                  <span>{row.unit}</span>
                  {row.origin ? <span>{texts.by(row.origin)}</span> : null}
                </p>
              </div>
              <Reasons {...{ row, texts, language }} />
            </div>
            <div className="lt-rows__act">
              {row.edit ? <Link className="lt-btn" href={`${admin}${row.edit}`} prefetch={false} aria-label={`${texts.edit}: ${title}`}>{texts.edit}</Link> : null}
              {row.href ? <a className="lt-btn" href={row.href} aria-label={`${texts.see}: ${title}`}>{texts.see}</a> : null}
              {row.may ? <HandledButton id={row.id} title={title} upTo={row.upTo} language={language} /> : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
} // prettier-ignore
