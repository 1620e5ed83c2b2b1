import type { PayloadRequest } from 'payload';

import { AUDIT, recordAudit } from '@/audit/record';

import { claimed, type Due } from './claim-schedule';
import { editionsOf } from './edition';
import { readItem } from './item';
import { closeEdition, writePublic } from './publish-version';
import { VerbRefused } from './refusal';
import { tellPublished } from './tell';
import { tellPublic } from './tell-outside';
import { standing } from './term';
import { readTerm } from './term-store';

type AuditRow = { id: string; after?: { edition?: string } | null };

/** Whether an attempt that a crash ended (SQLite) had come as far as the row in the log. */
async function isRecorded(req: PayloadRequest, due: Due, action: string): Promise<boolean> {
  const { docs } = await req.payload.db.find<AuditRow>({
    collection: AUDIT, req, limit: 20, pagination: false, sort: '-at', select: { after: true },
    where: { and: [{ collectionSlug: { equals: due.itemType } }, { document: { equals: due.item } }, { action: { equals: action } }] },
  }); // prettier-ignore
  return docs.some(({ after }) => after?.edition === due.id);
}

/** Writes the claim again where it still is the last one: in a transaction nobody can take the row from here on. */
const holdClaim = async (req: PayloadRequest, due: Due, claim: string): Promise<boolean> =>
  (await req.payload.db.updateOne({ collection: 'editions', where: claimed(due, claim), data: { claim }, req, returning: true })) !== null; // prettier-ignore

/**
 * Publishes a claimed edition in the transaction of `req`, by the edition alone: whoever scheduled it may be gone. What was
 * claimed anew meanwhile, published, taken back or changed is left alone. The log comes before the last write, so that on
 * SQLite a crash between any two is healed by trying again.
 * @returns whether it is public by this hand
 * @throws VerbRefused what only a person can settle
 */
export async function publishScheduled(
  req: PayloadRequest,
  due: Due,
  claim: string,
  now: number,
): Promise<boolean> {
  if (!(await holdClaim(req, due, claim))) return false;
  const item = await readItem(req, due.itemType, due.item);
  if (!item) throw new VerbRefused(['gone']);
  const editions = await editionsOf(req, due.item);
  const { open } = editions;
  if (open?.id !== due.id) throw new VerbRefused(['decided-meanwhile']);
  const { embargo, expired } = standing(await readTerm(req, due.item), now);
  if (embargo !== null) throw new VerbRefused(['embargoed'], embargo);
  if (expired !== null) throw new VerbRefused(['expired'], expired);
  const { healed } = await writePublic(req, item, open);
  if (!(await holdClaim(req, due, claim))) return false;
  const action = `${due.itemType}.publish`;
  if (!healed || !(await isRecorded(req, due, action)))
    await recordAudit(req, {
      action, collection: due.itemType, document: due.item, unit: item.steward,
      before: { work: 'scheduled', publishAt: due.publishAt ?? null }, after: { work: 'none', live: 'live', sha256: open.sha256, edition: due.id },
    }); // prettier-ignore
  await tellPublished(req, item, open, now);
  await tellPublic(req, item, editions, open, now);
  await closeEdition(req, editions, open, { user: null, now });
  return true;
}
