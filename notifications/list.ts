import type { PayloadRequest, Where } from 'payload';

import { namesOf } from './names';
import { NOTIFICATIONS, type NoticeRow } from './row';

const PAGE = 30;

export type NoticePage = {
  rows: (NoticeRow & { byName: string | null })[];
  /** where the next, older page begins; null on the last one */
  before: string | null;
};

/**
 * The notices of one person, newest first.
 * @param before the `before` of the page above; untrusted: it can only cut the person's own list
 */
export async function listNotices(
  req: PayloadRequest,
  person: string,
  { unread, before }: { unread: boolean; before: string | null },
): Promise<NoticePage> {
  const and: Where[] = [{ person: { equals: person } }];
  if (unread) and.push({ readAt: { equals: 0 } });
  if (before) and.push({ key: { less_than: before } });
  const { docs } = await req.payload.db.find<NoticeRow>({
    collection: NOTIFICATIONS, req, limit: PAGE + 1, pagination: false, sort: '-key', where: { and },
  }); // prettier-ignore
  const rows = docs.slice(0, PAGE);
  const names = await namesOf(req, rows.map(({ by }) => by)); // prettier-ignore
  return {
    rows: rows.map((row) => ({ ...row, id: String(row.id), byName: names.get(row.by ?? '') || null })),
    before: docs.length > PAGE ? (rows[PAGE - 1]?.key ?? null) : null,
  }; // prettier-ignore
}
