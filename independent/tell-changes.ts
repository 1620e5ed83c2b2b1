import type { PayloadRequest, Where } from 'payload';

import { readCursor, writeCursor } from '@/database/task-cursor';
import { notify } from '@/notifications/notify';
import { followVersion } from '@/syndication/follow-version';
import { LINEAGES, lineageRow, type Lineage } from '@/syndication/lineage';
import { isOut, publicItem } from '@/syndication/public-item';
import { getTree } from '@/tenants/tree';
import { firstReaders } from '@/workflow/readers';

import { isThere } from './is-there';
import { newestTitle } from './newest-title';
import { sourceNow, type SourceNow } from './source-now';

/** Name of the task. */
export const TELL_SOURCES = 'tell-sources';

const PAGE = 100;
/** Editions looked at, and versions told of, in one run. */
const MOST_EDITIONS = 500;
const MOST_VERSIONS = 200;
/** What was written by then may have been committed after a run had passed its time. */
const OVERLAP = 2 * 60_000;

type Cursor = { at: number; id: string; whole: boolean };
type Changed = { id: string; item: string; updatedAt: string };
type Stored = Record<string, unknown> & { id: string };

async function changedAfter(req: PayloadRequest, { at, id }: Cursor): Promise<Changed[]> {
  const moment = new Date(at).toISOString();
  const onward: Where = id
    ? { or: [{ updatedAt: { greater_than: moment } }, { and: [{ updatedAt: { equals: moment } }, { id: { greater_than: id } }] }] }
    : { updatedAt: { greater_than_equal: moment } };
  const { docs } = await req.payload.db.find<Changed>({
    collection: 'editions', req, limit: PAGE, pagination: false, sort: ['updatedAt', 'id'], select: { item: true, updatedAt: true },
    where: { and: [{ stage: { in: ['published', 'ended'] } }, { itemType: { equals: 'articles' } }, onward] },
  });
  return docs;
} // prettier-ignore

async function tellOne(req: PayloadRequest, lineage: Lineage, now: SourceNow): Promise<void> {
  const { steward, article, by } = lineage;
  if (now.mark !== lineage.baseMark && (await isThere(req, article))) {
    const scope = (await getTree(req.payload)).scope(steward);
    const readers = await firstReaders(req, [{ id: steward }], { steward, scope }, []);
    const kind = now.live ? 'source-changed' : 'source-ended';
    const title = await newestTitle(req, article);
    const people = [...readers.map(({ id }) => id), ...(by ? [by] : [])];
    await notify(req, people, { kind, type: 'articles', item: article, title, unit: steward, at: now.at });
  }
  // A source that came back after the version was published had nothing to hide until now.
  const version = now.live && !lineage.replaced ? await publicItem(req, 'articles', article) : null;
  if (isOut(version)) await followVersion(req, article, true);
  await req.payload.db.updateOne({ collection: LINEAGES, id: lineage.id, data: { told: now.mark }, req, returning: false });
} // prettier-ignore

/** @returns how many versions of the item were told of; `most` says that there may be more */
async function tellItem(req: PayloadRequest, item: string, most: number): Promise<number> {
  const any = await req.payload.db.findOne({ collection: LINEAGES, where: { item: { equals: item } }, req }); // prettier-ignore
  const now = any && (await sourceNow(req, item));
  if (!now) return 0;
  const { docs } = await req.payload.db.find<Stored>({
    collection: LINEAGES, req, limit: most, pagination: false, sort: 'id',
    where: { and: [{ item: { equals: item } }, { told: { not_equals: now.mark } }] },
  }); // prettier-ignore
  for (const doc of docs) await tellOne(req, lineageRow(doc), now);
  return docs.length;
}

/**
 * Tells the units that made independent versions when a source was corrected or ended: walks through the editions by the
 * time of their last change, so that the source's own verb costs the same however many units made one. Repeated, it finds
 * what everybody was told of and writes nothing.
 */
export async function tellChanges(req: PayloadRequest, now = Date.now()): Promise<void> {
  const known = await readCursor<Cursor>(req, TELL_SOURCES);
  const start = known ?? { at: now, id: '', whole: true };
  let cursor: Cursor = start.whole ? { at: start.at - OVERLAP, id: '', whole: false } : start;
  let told = 0;
  for (let seen = 0; seen < MOST_EDITIONS && told < MOST_VERSIONS && !cursor.whole;) {
    const docs = await changedAfter(req, cursor);
    for (const { id, item, updatedAt } of docs) {
      told += await tellItem(req, item, MOST_VERSIONS - told);
      // Perhaps not all were told of: the next run begins with this one.
      if (told >= MOST_VERSIONS) break;
      cursor = { at: new Date(updatedAt).getTime(), id: String(id), whole: false };
    }
    seen += docs.length;
    if (docs.length < PAGE && told < MOST_VERSIONS) cursor = { ...cursor, whole: true };
  }
  // Nothing new: the overlap is counted from where it was, not from its own beginning.
  if (cursor.whole && cursor.at < start.at) cursor = { ...cursor, at: start.at };
  await writeCursor(req, TELL_SOURCES, cursor);
}
