import { readCursor, writeCursor } from '@/audit/cursor';
import { isKind, type AuditKind } from '@/audit/kind';
import type { AuditCursor } from '@/audit/page';
import type { DocumentRef } from '@/audit/titles';

/** What the screen of the log shows, as its address says it. Days are YYYY-MM-DD. */
export type AuditAddress = {
  unit: string | null;
  person: string | null;
  kind: AuditKind | null;
  item: DocumentRef | null;
  from: string | null;
  to: string | null;
  /** rows older than this one */
  before: AuditCursor | null;
};

type Query = Record<string, string | string[] | undefined> | undefined;

const ID = /^[A-Za-z0-9-]{1,64}$/;

const textOf = (query: Query, name: string): string | null => {
  const value = query?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

const idIn = (query: Query, name: string): string | null => {
  const value = textOf(query, name);
  return value && ID.test(value) ? value : null;
};

/** "articles:65f0…"; null when it is no document. */
export function readItem(value: string | null): DocumentRef | null {
  const match = value ? /^([a-z-]{1,40}):([A-Za-z0-9-]{1,64})$/.exec(value) : null;
  return match ? { collection: match[1]!, id: match[2]! } : null;
}

const dayIn = (query: Query, name: string): string | null => {
  const value = textOf(query, name);
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null; // prettier-ignore
};

/** The address as it came in; what makes no sense is left out. */
export function readAddress(query: Query): AuditAddress {
  const kind = textOf(query, 'loai');
  return {
    unit: idIn(query, 'don-vi'),
    person: idIn(query, 'nguoi'),
    kind: isKind(kind) ? kind : null,
    item: readItem(textOf(query, 'muc')),
    from: dayIn(query, 'tu'),
    to: dayIn(query, 'den'),
    before: readCursor(textOf(query, 'truoc')),
  };
}

/** Whether anything but the unit narrows the list. */
export const isFiltered = ({ person, kind, item, from, to }: AuditAddress): boolean =>
  [person, kind, item, from, to].some((part) => part !== null);

/** The screen's address for these filters. */
export function auditHref(admin: string, address: Partial<AuditAddress>): string {
  const { unit, person, kind, item, from, to, before } = address;
  const query = new URLSearchParams();
  if (unit) query.set('don-vi', unit);
  if (person) query.set('nguoi', person);
  if (kind) query.set('loai', kind);
  if (item) query.set('muc', `${item.collection}:${item.id}`);
  if (from) query.set('tu', from);
  if (to) query.set('den', to);
  if (before) query.set('truoc', writeCursor(before));
  const text = query.toString();
  return `${admin}/nhat-ky${text ? `?${text}` : ''}`;
}

/** Where the same filters give a file. */
export function exportHref({ unit, person, kind, item, from, to }: AuditAddress): string {
  const given = { unit, person, kind, item: item && `${item.collection}:${item.id}`, from, to };
  const query = new URLSearchParams(
    Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== null),
  );
  return `/api/lt/audit/export${query.size > 0 ? `?${query}` : ''}`;
}
