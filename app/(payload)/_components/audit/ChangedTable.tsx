import type { ChangedRow } from '@/admin/audit/changed-rows';

import type { AuditTexts } from './audit-texts';

type Props = { changes: ChangedRow[]; texts: AuditTexts };

/** What was changed, before and after; on a phone each field is a block of its own. */
export function ChangedTable({ changes, texts }: Props) {
  const words = texts.entry;
  return (
    <section className="lt-panel" aria-labelledby="lt-audit-changes">
      <div className="lt-panel__head"><h2 id="lt-audit-changes">{words.changes}</h2></div>
      {changes.length === 0 ? <p className="lt-panel__body">{words.nothing}</p> : (
        <table className="lt-changes">
          <thead><tr><th scope="col">{words.field}</th><th scope="col">{words.before}</th><th scope="col">{words.after}</th></tr></thead>
          <tbody>
            {changes.map(({ name, label, before, after }) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td data-label={words.before}>{before}</td>
                <td data-label={words.after}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changes.length > 0 ? <p className="lt-panel__body lt-small lt-quiet">{words.digest}</p> : null}
    </section>
  );
} // prettier-ignore
