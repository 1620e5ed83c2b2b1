import type { PayloadRequest } from 'payload';

import { followPage } from '@/syndication/follow-page';
import { placeItem } from '@/syndication/place-item';
import { publicItem } from '@/syndication/public-item';
import { followTranslation } from '@/translations/follow-item';

import type { ItemType } from './content';
import type { Item } from './item';
import { hashOf, mainRow } from './item';
import { VerbRefused } from './refusal';
import { sameRevision } from './revision';

/** Placements and public files follow the main row, in the transaction of `req`. Doing it twice changes nothing. */
export async function followMainRow(
  req: PayloadRequest,
  type: ItemType,
  id: string,
): Promise<void> {
  if (type === 'articles') await placeItem(req, type, id);
  else await followPage(req, id);
  await followTranslation(req, type, id, await publicItem(req, type, id));
}

/** A version row of its own, the newest of the item. */
export async function newestVersion(
  req: PayloadRequest,
  { type, id }: Item,
  row: object,
): Promise<void> {
  const now = new Date().toISOString();
  // The version that was submitted may have followed another one: this is the same text, and follows nobody.
  const revision = sameRevision({ id, ...row });
  const versionData = { ...row, revision, updatedAt: now } as never;
  await req.payload.db.createVersion({
    collectionSlug: type, parent: id, versionData, autosave: false, createdAt: now, updatedAt: now, req, returning: false,
  } as never); // prettier-ignore
}

/**
 * Takes an item off every site. The main row keeps the text that was public, and a newer text that somebody is writing
 * stays what it is: nothing is validated, so that an unfinished draft holds up no withdrawal.
 */
export async function takeOff(req: PayloadRequest, item: Item): Promise<void> {
  const { type, id } = item;
  await req.payload.db.updateOne({ collection: type, id, data: { _status: 'draft' }, req, returning: false }); // prettier-ignore
  // The admin's lists show the newest version: it must not say "published" any more. What was public has been read by
  // two people, so whoever writes on begins anew.
  if (item.clean)
    await newestVersion(req, item, { ...item.content, _status: 'draft', writers: [] });
  await followMainRow(req, type, id);
}

/** Kept as the item has it now: they are not part of what a version says. */
const OWN = ['id', '_id', 'origin', 'steward', 'scope', 'ref', 'createdAt', 'deletedAt'] as const;

/** What the main row says and the text does not: MongoDB leaves out what is empty, and would keep what stands there. */
function emptied(req: PayloadRequest, type: ItemType, main: object, text: object): object {
  const fields = req.payload.collections[type].config.flattenedFields;
  const left = fields.filter(({ name }) => name in main && !(name in text));
  return Object.fromEntries(left.map(({ name, type: kind }) => [name, kind === 'group' ? {} : null]));
} // prettier-ignore

/**
 * Makes a text public that had been before, to the letter; a newer one that somebody is writing stays a draft.
 * @param text as `textOf` found it
 * @throws VerbRefused 'changed'
 */
export async function putOn(
  req: PayloadRequest,
  item: Item,
  text: Record<string, unknown>,
  sha256: string,
): Promise<void> {
  const { type, id } = item;
  const main = (await mainRow(req, type, id))!;
  const own = Object.fromEntries(OWN.flatMap((key) => (key in main ? [[key, main[key]]] : [])));
  const date =
    type === 'articles' ? { publishedAt: text.publishedAt ?? main.publishedAt ?? new Date().toISOString() } : {}; // prettier-ignore
  const { id: _id, ...row } = {
    ...emptied(req, type, main, text),
    ...text,
    ...own,
    ...date,
    _status: 'published',
    updatedAt: new Date().toISOString(),
  } as Record<string, unknown>;
  await req.payload.db.updateOne({ collection: type, id, data: row, req, returning: false });
  if (item.sha256 === sha256) await newestVersion(req, item, row);
  const now = await mainRow(req, type, id);
  if (!now || (await hashOf(req, type, now)) !== sha256) throw new VerbRefused(['changed']);
  await followMainRow(req, type, id);
}
