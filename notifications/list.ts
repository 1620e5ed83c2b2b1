import type { PayloadRequest, Where } from 'payload';

import { mayIn, type Actor } from '@/tenants/actor';
import { getTree } from '@/tenants/tree';

import { namesOf } from './names';
import { NOTIFICATIONS, type NoticeRow } from './row';

const PAGE = 30;

export type NoticePage = {
  /** `gone`: the person's roles no longer reach the item; nothing is told of it any more */
  rows: (NoticeRow & { byName: string | null; gone: boolean })[];
  /** where the next, older page begins; null on the last one */
  before: string | null;
};

/**
 * The notices of one person, newest first.
 * @param before the `before` of the page above; untrusted: it can only cut the person's own list
 */
export async function listNotices(
  req: PayloadRequest,
  actor: Actor,
  { unread, before }: { unread: boolean; before: string | null },
): Promise<NoticePage> {
  const and: Where[] = [{ person: { equals: actor.id } }];
  if (unread) and.push({ readAt: { equals: 0 } });
  if (before) and.push({ key: { less_than: before } });
  const { docs } = await req.payload.db.find<NoticeRow>({
    collection: NOTIFICATIONS, req, limit: PAGE + 1, pagination: false, sort: '-key', where: { and },
  }); // prettier-ignore
  const rows = docs.slice(0, PAGE);
  const names = await namesOf(req, rows.map(({ by }) => by)); // prettier-ignore
  const tree = await getTree(req.payload);
  const shown = (row: NoticeRow) => {
    const whole = { ...row, id: String(row.id), byName: names.get(row.by ?? '') || null };
    return mayIn(actor, 'content.read', row.unit, tree.scope(row.unit))
      ? { ...whole, gone: false }
      : { ...whole, title: '', note: null, byName: null, gone: true };
  };
  return {
    rows: rows.map(shown),
    before: docs.length > PAGE ? (rows[PAGE - 1]?.key ?? null) : null,
  }; // prettier-ignore
}
