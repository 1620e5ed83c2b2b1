import type { PayloadRequest } from 'payload';

import { archiveFiles } from './archive-files';
import { changeEdition, withHand, type Edition, type Editions } from './edition';
import { hashOf, mainRow, type Item } from './item';
import { VerbRefused } from './refusal';

/** Makes the newest version of an item the public one. Only verbs come here; the hooks of the collection let nobody else. */
async function makePublic(req: PayloadRequest, item: Item, sha256: string): Promise<void> {
  if (item.sha256 !== sha256) throw new VerbRefused(['changed']);
  await req.payload.update({
    collection: item.type, id: item.id, data: { _status: 'published' }, draft: false, depth: 0, overrideAccess: true, req,
  }); // prettier-ignore
  // What is public now is what was approved, to the letter: else nothing of it stays.
  const row = await mainRow(req, item.type, item.id);
  if (!row || (await hashOf(req, item.type, row)) !== sha256) throw new VerbRefused(['changed']);
}

/**
 * Publishes an edition: exactly its version, checked by hash before and after, in the transaction of `req`. The document
 * comes first, so that on SQLite a crash between the two is healed by trying again.
 * @throws VerbRefused 'changed', 'decided-meanwhile'
 */
export async function publishEdition(
  req: PayloadRequest,
  { item, editions }: { item: Item; editions: Editions },
  edition: Edition,
  { user, now, more = {} }: { user: string | null; now: number; more?: Record<string, unknown> },
): Promise<void> {
  await makePublic(req, item, edition.sha256);
  if (editions.current && editions.current.id !== edition.id) {
    if (editions.current.stage === 'ended') await archiveFiles(req, editions.current.id, null);
    await changeEdition(req, editions.current, { stage: 'superseded' });
  }
  await changeEdition(req, edition, {
    stage: 'published', publishedAt: now, publishedBy: user, publishAt: null, failure: null, ...more,
    hands: withHand(edition, user, 'published', now),
  }); // prettier-ignore
}
