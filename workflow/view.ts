import type { PayloadRequest } from 'payload';

import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import { siteCount } from '@/syndication/site-count';
import { getTree } from '@/tenants/tree';

import { failureReasons, whenMay, type FailureReason } from './authority';
import { readCase, type WorkCase } from './case';
import type { Change } from './change';
import type { ItemType } from './content';
import { failureText } from './failure-text';
import { readersOf, type Reader } from './readers';
import { reasonText } from './reason-text';
import { mayFollow, VERBS, type ItemState, type Verb } from './states';
import type { Term } from './term';
import { termFailure } from './term-store';

/** What the screen shows of an item's way to the public. */
export type ItemView = {
  state: ItemState;
  /** on how many sites it shows now */
  sites: number;
  term: Term;
  /** why the limit could not be kept */
  termFailure: string | null;
  /** what the open correction declares */
  change: Change | null;
  /** why nobody may publish it now, whatever his right */
  notNow: string[];
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
  const readable = work && mayIn(requestActor(req), 'content.read', work.at.steward, work.at.scope);
  return readable ? viewOf(req, work, language) : null;
}

/** The same of a case that was read already, for somebody who may read the item. */
export async function viewOf(
  req: PayloadRequest,
  work: WorkCase,
  language: 'vi' | 'en',
): Promise<ItemView> {
  const actor = requestActor(req);
  const { at, editions, term } = work;
  const { open, current } = editions;
  const { type, id } = work.item;
  const submitter = open?.submittedBy ?? null;
  const next = submitter ?? actor?.id ?? null;
  const say = (reason: FailureReason) => reasonText(reason, language, at.embargo ?? at.expired);
  const readers = at.state.work === 'none' ? [] : await readersOf(req, await getTree(req.payload), at, next);
  return {
    state: at.state,
    verbs: VERBS.filter((verb) => mayFollow(at.state, verb)).map((verb) => ({
      verb,
      reasons: failureReasons(verb, actor, at).map(say),
    })),
    sites: at.state.live !== 'live' ? 0 : type === 'pages' ? 1 : await siteCount(req, await getTree(req.payload), id),
    term,
    termFailure: await termFailure(req, id),
    change: open?.change ? { change: open.change, noteVi: open.noteVi ?? null, noteEn: open.noteEn ?? null } : null,
    notNow: whenMay('publish', at).map(say),
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
