import type { PayloadRequest } from 'payload';

import { placeItem } from '@/syndication/place-item';

import { archiveFiles } from './archive-files';
import { changeEdition, withHand, type Edition, type Editions } from './edition';
import { hashOf, lacksMedia, mainRow, type Item } from './item';
import { expectText } from './expected-text';
import { VerbRefused } from './refusal';
import { tellPublic } from './tell-outside';

const isPublicText = async (req: PayloadRequest, item: Item, sha256: string): Promise<boolean> => {
  const row = await mainRow(req, item.type, item.id);
  return row?._status === 'published' && (await hashOf(req, item.type, row)) === sha256;
};

/**
 * Makes the newest version of an item the public one. Only verbs come here; the hooks of the collection let nobody else.
 * @returns `healed` when it had been written before, by an attempt that a crash ended (SQLite): written again, it would be
 * a second version
 * @throws VerbRefused 'changed', 'media-gone'
 */
export async function writePublic(
  req: PayloadRequest,
  item: Item,
  { sha256, media }: Pick<Edition, 'sha256' | 'media'>,
): Promise<{ healed: boolean }> {
  if (item.sha256 !== sha256)
    throw new VerbRefused([media && (await lacksMedia(req, media)) ? 'media-gone' : 'changed']);
  if (item.clean && (await isPublicText(req, item, sha256))) {
    await placeItem(req, item.type, item.id);
    return { healed: true };
  }
  expectText(req, item.content, item.id);
  await req.payload.update({
    collection: item.type, id: item.id, data: { _status: 'published' }, draft: false, depth: 0, overrideAccess: true, req,
  }); // prettier-ignore
  // What is public now is what was approved, to the letter: else nothing of it stays.
  if (!(await isPublicText(req, item, sha256))) throw new VerbRefused(['changed']);
  return { healed: false };
}

type Close = { user: string | null; now: number; more?: Record<string, unknown> };

/** The edition is the public one from here on, and the former one superseded. @throws VerbRefused 'decided-meanwhile' */
export async function closeEdition(
  req: PayloadRequest,
  editions: Editions,
  edition: Edition,
  { user, now, more = {} }: Close,
): Promise<void> {
  if (editions.current && editions.current.id !== edition.id) {
    if (editions.current.stage === 'ended') await archiveFiles(req, editions.current.id, null);
    await changeEdition(req, editions.current, { stage: 'superseded' });
  }
  await changeEdition(req, edition, {
    stage: 'published', publishedAt: now, publishedBy: user, publishAt: null,
    nextAttempt: null, claim: null, failedAt: 0, failure: null, ...more, hands: withHand(edition, user, 'published', now),
  }); // prettier-ignore
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
  close: Close,
): Promise<void> {
  await writePublic(req, item, edition);
  await tellPublic(req, item, editions, edition, close.now);
  await closeEdition(req, editions, edition, close);
}
