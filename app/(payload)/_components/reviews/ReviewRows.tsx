import { Link } from '@payloadcms/ui';

import type { ReviewRow } from '@/admin/review-data';
import { formatDate } from '@/i18n/format';

import { dueWords } from './due-words';
import type { ReviewTexts } from './review-texts';

type Props = {
  rows: readonly ReviewRow[];
  admin: string;
  language: 'vi' | 'en';
  texts: ReviewTexts;
  unitName: (id: string) => string;
};

/** Items to be looked at, one line each: what, until when, for whom. */
export function ReviewRows({ rows, admin, language, texts, unitName }: Props) {
  const words = texts.list;
  return (
    <ul className="lt-rows">
      {rows.map((row) => {
        const href = `${admin}/collections/${row.itemType}/${row.item}`;
        return (
          <li key={row.id} data-nav>
            <div>
              <Link className="lt-rows__title" href={href} prefetch={false}>{row.title || words.untitled}</Link>
              <p className="lt-rows__meta">
                {row.dueOn ? <span className={row.overdue >= 0 ? 'lt-late' : ''}>{dueWords(row.overdue, texts)}</span> : null}
                <span>{row.dueOn ? words.until(formatDate(row.dueOn, language)) : texts.noDue}</span>
                <span>{row.itemType === 'pages' ? words.page : words.article}</span>
                <span>{unitName(row.steward)}</span>
                <span>{row.mine ? words.mine : row.ownerName ? words.ownedBy(row.ownerName) : texts.nobody.toLocaleLowerCase('vi')}</span>
              </p>
            </div>
            <div className="lt-rows__act">
              <Link className="lt-btn" href={href} prefetch={false} aria-label={`${words.open}: ${row.title}`}>{words.open}</Link>
            </div>
          </li>
        );
      })}
    </ul>
  );
} // prettier-ignore
