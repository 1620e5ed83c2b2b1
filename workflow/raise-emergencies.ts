import type { Payload, PayloadRequest, Where } from 'payload';

import { recordAudit } from '@/audit/record';
import { inTransaction } from '@/database/transaction';
import { notify, type NoticeKind } from '@/notifications/notify';
import { asSystem } from '@/tenants/access';
import { LEVELS } from '@/tenants/levels';
import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';

import { confirmersOf, type Alert } from './alert';
import { isConflict } from './conflict';
import type { ItemType } from './content';
import { changeEdition, type Edition } from './edition';
import { policyOf } from './policy-of';
import { firstReaders, type Reader } from './readers';
import { VerbRefused } from './refusal';
import { RAISE_EVERY_MS, watchStep } from './watch-step';
import { soleWriterOf, writersOf } from './writers';

const BATCH = 50;

type Watched = Edition & { itemType: ItemType; title: string; kind?: string; steward: string };

/** Who does not confirm it. */
const notThem = ({ publishedBy, writers }: Edition) => [publishedBy ?? null, soleWriterOf(writersOf(writers))]; // prettier-ignore

const find = async (req: Partial<PayloadRequest> & { payload: Payload }, and: Where[], limit: number): Promise<Watched[]> =>
  (
    await req.payload.db.find<Watched>({
      collection: 'editions', req, limit, pagination: false, where: { and: [{ alert: { equals: 'open' } }, ...and] },
    })
  ).docs.map((row) => ({ ...row, id: String(row.id), steward: String(row.steward) })); // prettier-ignore

const tellAll = (req: PayloadRequest, edition: Watched, kind: NoticeKind, people: Reader[]) =>
  // By the moment it was due: whoever tries again after a crash tells nobody twice.
  notify(req, people.map(({ id }) => id), {
    kind, type: edition.itemType, item: edition.item, title: edition.title, unit: edition.steward, by: edition.publishedBy ?? null, at: edition.watchAt ?? 0,
  }); // prettier-ignore

/** @throws VerbRefused when another worker has gone on meanwhile */
async function move(req: PayloadRequest, { id, watchAt }: Watched, data: Alert): Promise<void> {
  const where: Where = { and: [{ id: { equals: id } }, { watchAt: { equals: watchAt } }] };
  const moved = await req.payload.db.updateOne({ collection: 'editions', where, data, req, returning: true }); // prettier-ignore
  if (!moved) throw new VerbRefused(['decided-meanwhile']);
}

/** To the nearest level above that has people; where nobody is left above, to whoever was told last. */
async function raise(
  req: PayloadRequest,
  tree: UnitTree,
  edition: Watched,
  { from, above }: { from: string; above: { id: string }[] },
  now: number,
): Promise<Alert> {
  const at = { steward: edition.steward, scope: tree.scope(edition.steward) };
  const units = above.length > 0 ? above : [{ id: from }];
  const people = await firstReaders(req, units, at, notThem(edition));
  const to = people[0]?.unit ?? units[units.length - 1]!.id;
  const level = tree.get(to)?.level;
  await tellAll(req, edition, 'emergency-raised', people);
  return {
    raisedAt: now, raisedTo: to, watchAt: tree.get(to)?.parent ? now + RAISE_EVERY_MS : null,
    alertLevel: level ? LEVELS.indexOf(level) + 1 : 1,
  }; // prettier-ignore
}

async function watchOne({ payload }: PayloadRequest, id: string, now: number): Promise<boolean> {
  return inTransaction(payload, asSystem(), async (req) => {
    const [edition] = await find(req, [{ id: { equals: id } }], 1);
    // Another worker was here.
    if (!edition?.watchAt || edition.watchAt > now) return false;
    const tree = await getTree(payload);
    const todo = watchStep(edition, tree.lineage(edition.steward), now);
    // First of all, so that of two workers the second stops here.
    await changeEdition(req, edition, { stage: edition.stage });
    if (todo.step === 'close') await move(req, edition, { alert: null, watchAt: null });
    else if (todo.step !== 'raise') {
      const { steward } = edition;
      const rule = await policyOf(req, tree, steward, edition.kind ?? 'news');
      const at = { steward, scope: tree.scope(steward), rule };
      if (todo.step === 'remind')
        await tellAll(req, edition, 'emergency-reminder', await confirmersOf(req, at, notThem(edition))); // prettier-ignore
      await move(req, edition, { watchAt: todo.watchAt });
    } else {
      const raised = await raise(req, tree, edition, todo, now);
      await move(req, edition, raised);
      await recordAudit(req, {
        action: `${edition.itemType}.raise-emergency`, collection: edition.itemType, document: edition.item, unit: edition.steward,
        before: { raisedTo: edition.raisedTo ?? null }, after: { raisedTo: raised.raisedTo ?? null, confirmBy: edition.confirmBy ?? null, number: edition.number },
      }); // prettier-ignore
    }
    return todo.step === 'raise';
  });
}

/**
 * Looks after emergencies that nobody has confirmed: reminds after half the time, and raises them to the level above when it
 * is over, again each day up to the top; for the worker. Each in a transaction of its own, once whoever else is at work.
 * @param now milliseconds since 1970
 * @returns how many were raised
 */
export async function raiseEmergencies(req: PayloadRequest, now: number): Promise<number> {
  const { payload } = req;
  const due = await find({ payload }, [{ watchAt: { less_than_equal: now } }], BATCH);
  let raised = 0;
  for (const { id, item } of due) {
    try {
      if (await watchOne(req, id, now)) raised += 1;
    } catch (error) {
      if (isConflict(error) || error instanceof VerbRefused) continue;
      payload.logger.error({ err: error, msg: 'emergency could not be raised', item });
    }
  }
  return raised;
}
