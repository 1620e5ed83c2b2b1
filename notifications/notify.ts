import type { PayloadRequest } from 'payload';

import { getTree } from '@/tenants/tree';

import { hears } from './hears';
import { choiceOf, laneOf } from './mail-choice';
import { BUNDLE_MS, mailDue } from './mail-due';
import type { Notice } from './notice';
import { keyOf, NOTIFICATIONS, type NoticeRow } from './row';

export type { NoticeKind } from './kinds';
export type { Notice } from './notice';

type Account = { id: string; closedAt?: unknown; memberships?: unknown; noticeMail?: unknown };

const NOTE_MAX = 1000;

async function accounts(req: PayloadRequest, people: readonly string[]): Promise<Account[]> {
  const { docs } = await req.payload.db.find<Account>({
    collection: 'users', req, limit: 0, pagination: false, where: { id: { in: [...people] } },
    select: { memberships: true, closedAt: true, noticeMail: true },
  }); // prettier-ignore
  return docs.map((doc) => ({ ...doc, id: String(doc.id) }));
}

/** People who have the notice already: a service that tries again after a crash tells nobody twice. */
async function told(req: PayloadRequest, keys: readonly string[]): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<NoticeRow>({
    collection: NOTIFICATIONS, req, limit: 0, pagination: false, where: { key: { in: [...keys] } }, select: { person: true },
  }); // prettier-ignore
  return new Set(docs.map(({ person }) => person));
}

/** When the person's last mail was or is due, of those that are not the daily one. */
async function lastMail(req: PayloadRequest, person: string, at: number): Promise<number | null> {
  const { docs } = await req.payload.db.find<NoticeRow>({
    collection: NOTIFICATIONS, req, limit: 1, pagination: false, sort: '-mailDueAt', select: { mailDueAt: true },
    where: { and: [
      { person: { equals: person } }, { mailState: { in: ['waiting', 'sent'] } },
      { mailDueAt: { greater_than: at - BUNDLE_MS } }, { lane: { equals: 'now' } },
    ] },
  }); // prettier-ignore
  return docs[0]?.mailDueAt ?? null;
}

/**
 * Writes one row per person in the transaction of `req`; never to `by` himself, nor to whom the item is no business of
 * any more. Mail follows each person's choice. `unit` is the item's steward.
 */
export async function notify(
  req: PayloadRequest,
  people: readonly string[],
  notice: Notice,
): Promise<void> {
  const others = [...new Set(people)].filter((id) => id !== notice.by);
  if (others.length === 0) return;
  const { kind, type, item, title, unit, by = null, note, at } = notice;
  const scope = (await getTree(req.payload)).scope(unit);
  const known = await told(req, others.map((id) => keyOf(notice, id))); // prettier-ignore
  for (const account of await accounts(req, others)) {
    const person = account.id;
    if (known.has(person) || !hears(account, kind, unit, scope, Date.now())) continue;
    const lane = laneOf(kind, choiceOf(account.noticeMail));
    const last = lane === 'now' ? await lastMail(req, person, at) : null;
    const data: Omit<NoticeRow, 'id'> = {
      key: keyOf(notice, person), person, kind, itemType: type, item, title, unit, by, note: note?.slice(0, NOTE_MAX) ?? null, at,
      readAt: 0, lane, mailState: lane === 'none' ? 'none' : 'waiting', mailDueAt: mailDue(kind, lane, at, last),
    }; // prettier-ignore
    await req.payload.db.create({ collection: NOTIFICATIONS, data, req });
  }
}
