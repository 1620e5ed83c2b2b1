import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';

import { isConflict } from './conflict';
import { editionsOf, holdEdition, type Edition } from './edition';
import type { ItemType } from './content';
import { readItem } from './item';
import { publishEdition } from './publish-version';
import { reasonText } from './reason-text';
import { VerbRefused } from './refusal';
import { standing } from './term';
import { readTerm } from './term-store';

const BATCH = 50;

type Due = Edition & { itemType: ItemType };

/** One edition in a transaction of its own, so that one that fails holds up no other. */
async function publishOne({ payload }: PayloadRequest, due: Due, now: number): Promise<void> {
  await inTransaction(payload, asSystem(), async (req) => {
    const item = await readItem(req, due.itemType, due.item);
    const editions = await editionsOf(req, due.item);
    // Published, taken back or changed since it was listed.
    if (!item || editions.open?.id !== due.id || editions.open.stage !== 'scheduled') return;
    const { embargo, expired } = standing(await readTerm(req, due.item), now);
    if (embargo !== null) throw new VerbRefused(['embargoed'], embargo);
    if (expired !== null) throw new VerbRefused(['expired'], expired);
    await holdEdition(req, editions);
    await publishEdition(req, { item, editions }, editions.open, { user: null, now });
    await recordAudit(req, {
      action: `${due.itemType}.publish`, collection: due.itemType, document: due.item, unit: item.steward,
      before: { work: 'scheduled', publishAt: due.publishAt ?? null }, after: { work: 'none', live: 'live', sha256: due.sha256 },
    }); // prettier-ignore
  });
}

/**
 * Publishes what is due, oldest first; for the worker. By the edition alone: whoever scheduled it may be gone. Of two
 * workers one finds the stage changed and stops. What fails stays, with the reason where people look.
 * @param now milliseconds since 1970
 * @returns how many became public
 */
export async function publishDue(req: PayloadRequest, now: number): Promise<number> {
  const { payload } = req;
  const { docs } = await payload.db.find<Due>({
    collection: 'editions', limit: BATCH, pagination: false, sort: 'publishAt',
    where: { and: [{ stage: { equals: 'scheduled' } }, { publishAt: { less_than_equal: now } }] },
  }); // prettier-ignore
  let published = 0;
  for (const due of docs) {
    try {
      await publishOne(req, due, now);
      published += 1;
    } catch (error) {
      // Another worker, or a person, is at it; if not, it is due again in the next run.
      if (isConflict(error)) continue;
      const failure = error instanceof VerbRefused ? error.reasons.map((reason) => reasonText(reason, 'vi', error.moment)).join(' ') : String(error); // prettier-ignore
      payload.logger.error({ err: error, msg: 'scheduled publication failed', item: due.item });
      await payload.db.updateOne({ collection: 'editions', id: due.id, data: { failure: failure.slice(0, 500) }, returning: false }); // prettier-ignore
    }
  }
  return published;
}
