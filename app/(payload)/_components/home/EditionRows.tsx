import { Link } from '@payloadcms/ui';

import type { EditionRow } from '@/admin/work-data';
import { formatDate, formatTime } from '@/i18n/format';
import { failureText } from '@/workflow/failure-text';

import type { Texts } from '../texts';

export type EditionList = 'toApprove' | 'returned' | 'scheduled' | 'unconfirmed';

type Props = {
  list: EditionList;
  rows: EditionRow[];
  now: number;
  admin: string;
  language: 'vi' | 'en';
  texts: Texts;
  unitName: (id: string) => string;
};

const HOUR = 3_600_000;
const CHIP = { toApprove: 'cho', returned: 'tra', scheduled: 'hen', unconfirmed: 'cho' } as const;

/** A list of editions that wait for the person; a list without rows is not shown. */
export function EditionRows({ list, rows, now, admin, language, texts, unitName }: Props) {
  if (rows.length === 0) return null;
  const words = texts.work;
  const at = (moment: number) => {
    const iso = new Date(moment).toISOString();
    return `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  };
  const what = (row: EditionRow): string => {
    if (list === 'toApprove') return words.waiting(Math.max(0, Math.floor((now - (row.waitingSince ?? now)) / HOUR)));
    if (list === 'returned') return `“${row.reason ?? ''}”`;
    if (list === 'scheduled') return row.failure ? words.late(failureText(row.failure, language)) : words.at(at(row.publishAt ?? now));
    const by = row.confirmBy ?? now;
    if (by > now) return words.confirmBy(at(by));
    return row.raisedAt ? words.raised(at(by)) : words.overdue(at(by));
  };
  const late = (row: EditionRow): boolean => list === 'unconfirmed' && (row.confirmBy ?? now) <= now;
  return (
    <section className="lt-panel">
      <div className="lt-panel__head">
        <h2>{words.lists[list]} <span className="lt-count">{rows.length}</span></h2>
      </div>
      <ul className="lt-rows">
        {rows.map((row) => {
          const href = `${admin}/collections/${row.itemType}/${row.item}`;
          return (
            <li key={row.id} data-nav>
              <div>
                <Link className="lt-rows__title" href={href} prefetch={false}>{row.title || texts.home.untitled}</Link>
                <p className="lt-rows__meta">
                  <span className="lt-state" data-s={CHIP[list]}>{words.chips[list]}</span>
                  <span className={late(row) ? 'lt-late' : undefined}>{what(row)}</span>
                  <span>{unitName(row.steward)}</span>
                </p>
              </div>
              <div className="lt-rows__act">
                <Link className="lt-btn" href={href} prefetch={false} aria-label={`${words.open[list]}: ${row.title}`}>{words.open[list]}</Link>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
} // prettier-ignore
