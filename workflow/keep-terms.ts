import type { PayloadRequest } from 'payload';

import { oneAtATime } from '@/database/one-at-a-time';
import { inTransaction } from '@/database/transaction';
import { formatDate, formatTime } from '@/i18n/format';
import { notify } from '@/notifications/notify';
import { asSystem } from '@/tenants/access';

import { applyTerm } from './apply-term';
import { readCase, type WorkCase } from './case';
import { isConflict } from './conflict';
import { holdEdition } from './edition';
import { recordOnce } from './record-once';
import { reasonText } from './reason-text';
import { VerbRefused } from './refusal';
import type { Live } from './states';
import { tellExpired } from './tell';
import { nextMoment, shouldBe, WARN_BEFORE, warns, type Term } from './term';
import { claimTerm, ITEM_TERMS, termOf, unchanged, type TermRow } from './term-store';

const BATCH = 50;
const AGAIN = 5 * 60_000;

type Due = TermRow & { nextAt: number; setBy?: string | null };

/** Whoever wrote, submitted or limited the text hears that its time will be over. */
async function warn(req: PayloadRequest, work: WorkCase, due: Due, term: Term): Promise<void> {
  const { item, editions } = work;
  const end = new Date(term.expiresAt!).toISOString();
  const people = [editions.current?.submittedBy, item.content.createdBy, due.setBy].flatMap((id) => (id ? [String(id)] : []));
  await notify(req, [...new Set(people)], {
    kind: 'expiring', type: item.type, item: item.id, title: item.title, unit: item.steward, at: term.expiresAt! - WARN_BEFORE,
    note: `${formatTime(end, 'vi')}, ${formatDate(end, 'vi')}`,
  });
} // prettier-ignore

/** The log and the notices before the effect: where SQLite breaks off, the next run does what is left, and nothing twice. */
async function change(
  req: PayloadRequest,
  work: WorkCase,
  { due, term, next, now }: { due: Due; term: Term; next: Live; now: number },
): Promise<void> {
  const { item, editions, at } = work;
  const unit = at.steward;
  const ends = next === 'ended';
  const moment = (ends ? term.expiresAt : term.embargoUntil) ?? now;
  await recordOnce(req, {
    action: `${due.itemType}.${ends ? 'expire' : 'embargo'}`, collection: due.itemType, document: due.item, unit,
    before: { live: at.state.live, ...term }, after: { live: next, sha256: editions.current?.sha256 ?? item.sha256 },
  }, moment);
  if (ends) await tellExpired(req, item, editions.current, moment);
  await applyTerm(req, work, term, { user: null, unit, reason: null, now });
} // prettier-ignore

/** One item in a transaction of its own. @returns whether what visitors have has changed */
async function keepOne({ payload }: PayloadRequest, due: Due, now: number): Promise<boolean> {
  const claim = await claimTerm(payload, due, now);
  if (claim === null) return false;
  const keep = async (req: PayloadRequest): Promise<boolean> => {
    const row = await payload.db.findOne<Due>({ collection: ITEM_TERMS, where: unchanged(due.id, claim), req }); // prettier-ignore
    // Set anew meanwhile.
    if (!row) return false;
    const work = await readCase(req, due.itemType, due.item, now);
    const term = termOf(row);
    let changed = false;
    if (work) {
      const { live } = work.at.state;
      await holdEdition(req, work.editions);
      const next = shouldBe(live, term, now);
      changed = next !== live;
      if (changed) await change(req, work, { due, term, next, now });
      else if (live === 'live' && warns(term, row.keptAt ?? due.nextAt, now)) await warn(req, work, row, term);
    }
    const data = { nextAt: nextMoment(term, now), keptAt: now, failure: null };
    await payload.db.updateOne({ collection: ITEM_TERMS, where: unchanged(due.id, claim), data, req, returning: false });
    return changed;
  };
  return oneAtATime(payload, due.item, () => inTransaction(payload, asSystem(), keep));
} // prettier-ignore

/**
 * Ends what has expired, brings back what its embargo held, and warns of what will expire; for the worker. Oldest first,
 * by one index. Of two workers one claims it; what fails is tried again after five minutes, and says why.
 * @param now milliseconds since 1970
 * @returns how many items visitors see differently now
 */
export async function keepTerms(req: PayloadRequest, now: number): Promise<number> {
  const { payload } = req;
  const { docs } = await payload.db.find<Due>({
    collection: ITEM_TERMS, limit: BATCH, pagination: false, sort: 'nextAt', where: { nextAt: { less_than_equal: now } },
  }); // prettier-ignore
  let changed = 0;
  for (const due of docs) {
    try {
      if (await keepOne(req, { ...due, id: String(due.id) }, now)) changed += 1;
    } catch (error) {
      // Another worker, or a person, is at it; if not, it is due again when its claim is over.
      if (isConflict(error)) continue;
      const refused = error instanceof VerbRefused;
      if (refused && error.reasons.includes('decided-meanwhile')) continue;
      const failure = refused ? error.reasons.map((reason) => reasonText(reason, 'vi')).join(' ') : String(error); // prettier-ignore
      payload.logger.error({ err: error, msg: 'the time limit of an item was not kept', item: due.item }); // prettier-ignore
      await payload.db.updateOne({ collection: ITEM_TERMS, id: due.id, data: { failure: failure.slice(0, 500), nextAt: now + AGAIN }, returning: false }); // prettier-ignore
    }
  }
  return changed;
}
