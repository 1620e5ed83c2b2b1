import type { PayloadRequest } from 'payload';

import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { failureReasons } from './authority';
import { readCase } from './case';
import type { ItemType } from './content';
import { failureText } from './failure-text';
import { readersOf, type Reader } from './readers';
import { reasonText } from './reason-text';
import { mayFollow, VERBS, type ItemState, type Verb } from './states';

/** What the screen shows of an item's way to the public. */
export type ItemView = {
  state: ItemState;
  /** every verb that has something to act on; with reasons where this person may not */
  verbs: { verb: Verb; reasons: string[] }[];
  readers: Pick<Reader, 'name' | 'unit' | 'role'>[];
  submitter: string | null;
  waitingSince: number | null;
  /** why it was returned */
  reason: string | null;
  publishAt: number | null;
  /** why the schedule has not been kept */
  failure: string | null;
  confirmBy: number | null;
  ended: { ending: string; reason: string; at: number } | null;
};

async function nameOf(req: PayloadRequest, id: string | null): Promise<string | null> {
  if (!id) return null;
  const user = await req.payload.db.findOne<{ id: string; name?: string }>({ collection: 'users', where: { id: { equals: id } }, req, select: { name: true } }); // prettier-ignore
  return user?.name ?? null;
}

/** Null when the person may not read the item. */
export async function itemView(
  req: PayloadRequest,
  type: ItemType,
  id: string,
  language: 'vi' | 'en',
): Promise<ItemView | null> {
  const work = await readCase(req, type, id);
  const actor = requestActor(req);
  if (!work || !mayIn(actor, 'content.read', work.at.steward, work.at.scope)) return null;
  const { at, editions } = work;
  const { open, current } = editions;
  const submitter = open?.submittedBy ?? null;
  const next = submitter ?? actor?.id ?? null;
  const readers = at.state.work === 'none' ? [] : await readersOf(req, await getTree(req.payload), at, next);
  return {
    state: at.state,
    verbs: VERBS.filter((verb) => mayFollow(at.state, verb)).map((verb) => ({
      verb,
      reasons: failureReasons(verb, actor, at).map((reason) => reasonText(reason, language)),
    })),
    readers: readers.map(({ name, unit, role }) => ({ name, unit, role })),
    submitter: await nameOf(req, submitter),
    waitingSince: open?.waitingSince ?? null,
    reason: open?.stage === 'returned' ? (open.reason ?? null) : null,
    publishAt: open?.publishAt ?? null,
    failure: open?.failure ? failureText(open.failure, language) : null,
    confirmBy: at.unconfirmed ? (current?.confirmBy ?? null) : null,
    ended: current?.stage === 'ended' ? { ending: current.ending ?? '', reason: current.endingReason ?? '', at: current.endedAt ?? 0 } : null,
  };
} // prettier-ignore
