import { Link } from '@payloadcms/ui';

import { auditHref } from '@/admin/audit/address';
import type { AuditEntryData } from '@/admin/audit/entry-data';
import { formatDateTime, formatNumber } from '@/i18n/format';

import { auditTextsOf } from './audit-texts';

type Props = { admin: string; entry: AuditEntryData; language: 'vi' | 'en' };

/** Who, when, where, as what; the seal; and where one may go on reading. */
export function AuditFacts({ admin, entry, language }: Props) {
  const texts = auditTextsOf(language);
  const words = texts.entry;
  const { person, unit, item, seal } = entry;
  const facts: [string, string | null][] = [
    [words.when, formatDateTime(entry.at, language)],
    [words.who, person?.name ?? words.system],
    [words.as, person?.as || null],
    [words.unit, unit?.name ?? null],
    [words.kind, entry.kind && texts.kinds[entry.kind]],
    [words.note, entry.note],
    [words.action, entry.action],
    [words.seal, seal ? words.number(formatNumber(seal.seq, language)) : words.waits],
    [words.hash, seal?.hash ?? null],
  ];
  return (
    <section className="lt-panel" aria-labelledby="lt-audit-facts">
      <div className="lt-panel__head"><h2 id="lt-audit-facts">{words.links}</h2></div>
      <div className="lt-panel__body lt-stack">
        <dl className="lt-facts">
          {facts.filter(([, value]) => value).map(([label, value]) => <div key={label} className="lt-facts__pair"><dt>{label}</dt><dd>{value}</dd></div>)}
        </dl>
        <div className="lt-row">
          {item?.open ? <Link className="lt-btn" href={`${admin}/collections/${item.collection}/${item.id}`} prefetch={false}>{words.open}</Link> : null}
          {item ? <Link className="lt-btn" href={auditHref(admin, { item: { collection: item.collection, id: item.id } })} prefetch={false}>{words.ofItem}</Link> : null}
          {person ? <Link className="lt-btn" href={auditHref(admin, { person: person.id })} prefetch={false}>{words.ofPerson}</Link> : null}
        </div>
      </div>
    </section>
  );
} // prettier-ignore
