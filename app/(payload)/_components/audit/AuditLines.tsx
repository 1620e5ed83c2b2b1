import { Link } from '@payloadcms/ui';

import type { AuditLine } from '@/admin/audit/list-data';
import { formatDay, formatTime } from '@/i18n/format';

import { auditTextsOf } from './audit-texts';

type Props = {
  admin: string;
  rows: AuditLine[];
  filtered: boolean;
  language: 'vi' | 'en';
  clear: string;
};

/** Rows under the day on which they happened, by the calendar of Viet Nam. */
function days(rows: AuditLine[], language: 'vi' | 'en'): [string, AuditLine[]][] {
  const found = new Map<string, AuditLine[]>();
  for (const row of rows) {
    const day = formatDay(row.at, language);
    found.set(day, [...(found.get(day) ?? []), row]);
  }
  return [...found];
}

/** The log as sentences, day by day. */
export function AuditLines({ admin, rows, filtered, language, clear }: Props) {
  const texts = auditTextsOf(language);
  if (rows.length === 0) {
    return (
      <section className="lt-panel lt-empty">
        <h2>{filtered ? texts.empty : texts.emptyAll}</h2>
        {filtered ? <a className="lt-btn" href={clear}>{texts.clear}</a> : null}
      </section>
    );
  }
  return days(rows, language).map(([day, lines]) => (
    <section key={day} className="lt-panel">
      <div className="lt-panel__head"><h2>{day}</h2></div>
      <ul className="lt-rows lt-log">
        {lines.map(({ id, at, sentence, note, emergency }) => (
          <li key={id} data-nav>
            <time dateTime={at}>{formatTime(at, language)}</time>
            <div>
              <Link className="lt-rows__title" href={`${admin}/nhat-ky/${id}`} prefetch={false}>{sentence}</Link>
              {emergency || note ? (
                <p className="lt-rows__meta">
                  {emergency ? <span className="lt-tag lt-tag--alert">{texts.emergency}</span> : null}
                  {note ? <span>{texts.reason(note)}</span> : null}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  ));
} // prettier-ignore
