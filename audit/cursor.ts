import type { AuditCursor } from './page';

/** A place in the log as it stands in an address: "1711413660123.65f0…". */
export const writeCursor = ({ at, id }: AuditCursor): string => `${Date.parse(at)}.${id}`;

/** A place as it came in; null when it is none. */
export function readCursor(value: unknown): AuditCursor | null {
  const match = typeof value === 'string' ? /^(\d{1,14})\.([0-9a-f-]{24,36})$/.exec(value) : null;
  if (!match) return null;
  return { at: new Date(Number(match[1])).toISOString(), id: match[2]! };
}
