import type { PayloadRequest } from 'payload';

import { getTree } from '@/tenants/tree';

import { archiveFiles } from './archive-files';
import type { WorkCase } from './case';
import { changeEdition, withHand, type Edition } from './edition';
import type { EveryEnding } from './ending';
import { hashOf, mainRow, pinnedHash, pinsOf } from './item';
import { publishedVersion, textOf } from './public-text';
import { followMainRow, putOn, takeOff } from './put-on-sites';
import { VerbRefused } from './refusal';
import { tellBack, tellEnded } from './tell-outside';
import type { Replacement } from './at-address';

export type End = {
  ending: EveryEnding;
  reason: string | null;
  replacement?: Replacement | null;
  /** null: the worker */
  user: string | null;
  /** the unit for which it was ended; visitors read its name */
  unit: string;
  now: number;
};

/** Published before there were editions: its end is its first. */
async function firstEdition(req: PayloadRequest, { item, editions, at }: WorkCase, now: number): Promise<Edition> {
  const row = await mainRow(req, item.type, item.id);
  const media = row ? await pinsOf(req, row) : item.pins;
  const tree = await getTree(req.payload);
  const data = {
    itemType: item.type, item: item.id, number: editions.last + 1, stage: 'published', title: item.title, kind: item.kind, hands: [],
    version: (await publishedVersion(req, item.type, item.id)) ?? item.version, sha256: row ? pinnedHash(item.type, row, media) : item.sha256, media,
    publishedAt: row?.publishedAt ? new Date(row.publishedAt as string).getTime() : now,
    steward: at.steward, origin: item.origin, scope: tree.scope(at.steward),
  };
  const made = await req.payload.db.create({ collection: 'editions', data, req });
  return { ...data, id: String(made.id) } as Edition;
} // prettier-ignore

/**
 * Ends what is public, or what is held back, at once and everywhere: in the transaction of `req`. The document comes
 * first, so that on SQLite a crash between the two is healed by trying again.
 */
export async function endItem(req: PayloadRequest, work: WorkCase, end: End): Promise<void> {
  const { item, editions } = work;
  const current = editions.current ?? (await firstEdition(req, work, end.now));
  const text = end.ending === 'archived' ? await textOf(req, item.type, item.id, current) : null;
  if (item.isPublic) await tellEnded(req, item, current, end.ending, end.now);
  if (item.isPublic) await takeOff(req, item);
  else await followMainRow(req, item.type, item.id);
  await archiveFiles(req, current.id, text);
  const { type = null, id = null, unit = null, path = null } = end.replacement ?? {};
  await changeEdition(req, current, {
    stage: 'ended', ending: end.ending, endingReason: end.reason, endedAt: end.now, endedBy: end.user, endedUnit: end.unit,
    target: id, targetType: type, targetUnit: unit, targetPath: path, hands: withHand(current, end.user, 'ended', end.now),
  }); // prettier-ignore
}

/**
 * Makes an ended item public again with the very text that it had, whatever was written since.
 * @throws VerbRefused 'changed' when that text is not to be found
 */
export async function bringBack(
  req: PayloadRequest,
  { item, editions: { current } }: WorkCase,
  { user, now }: { user: string | null; now: number },
): Promise<void> {
  if (!current) throw new VerbRefused(['decided-meanwhile']);
  const text = await textOf(req, item.type, item.id, current);
  if (!text) throw new VerbRefused(['changed']);
  // It is the text, but a picture or file of it was deleted meanwhile.
  if ((await hashOf(req, item.type, text)) !== current.sha256)
    throw new VerbRefused(['media-gone']);
  await putOn(req, item, text, current.sha256);
  await tellBack(req, item, current, now);
  await archiveFiles(req, current.id, null);
  await changeEdition(req, current, {
    stage: 'published', ending: null, endingReason: null, endedAt: null, endedBy: null, endedUnit: null,
    target: null, targetType: null, targetUnit: null, targetPath: null, hands: withHand(current, user, 'published', now),
  }); // prettier-ignore
}
