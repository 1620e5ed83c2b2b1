import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { oneAtATime } from '@/database/one-at-a-time';
import { inTransaction } from '@/database/transaction';
import { LINEAGES, versionOf } from '@/syndication/lineage';
import { publicItem } from '@/syndication/public-item';
import { reachingRows } from '@/syndication/reaching';
import { Refusal } from '@/syndication/refusal';
import { requireIn } from '@/syndication/sender';
import { asSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';
import { mediaOf } from '@/workflow/content';

import { draftFrom } from './draft-from';
import { isThere } from './is-there';
import { sourceNow } from './source-now';

export type Made = { article: string; created: boolean; pictures: number };

type Order = { unit: string; item: string };

async function write(req: PayloadRequest, tree: UnitTree, { unit, item }: Order): Promise<Made> {
  const known = await versionOf(req, item, unit);
  if (known && (await isThere(req, known.article)))
    return { article: known.article, created: false, pictures: known.pictures };
  const { payload } = req;
  if (known) await payload.db.deleteOne({ collection: LINEAGES, where: { id: { equals: known.id } }, req, returning: false });
  const found = await publicItem(req, 'articles', item);
  const now = await sourceNow(req, item);
  if (!found || !now?.live) throw new Refusal('notNow', req.i18n?.language);
  if (found.origin === unit) throw new Refusal('ownText', req.i18n?.language);
  await reachingRows(req, tree, unit, item);
  const { vi, en } = await draftFrom(req, tree, unit, now.text);
  const write = { collection: 'articles', draft: true, depth: 0, overrideAccess: true, req } as const;
  const doc = await payload.create({ ...write, locale: 'vi', data: { ...vi, _status: 'draft', origin: unit, steward: unit } as never });
  const article = String(doc.id);
  if (en) await payload.update({ ...write, id: article, locale: 'en', data: { ...en, _status: 'draft' } as never });
  const pictures = mediaOf(now.text).length;
  const at = Date.now();
  await payload.db.create({
    collection: LINEAGES, req, returning: false,
    data: {
      article, item, unit, source: found.origin, base: now.text, baseMark: now.mark, baseAt: now.at, told: now.mark, pictures,
      replaced: null, by: req.user ? String(req.user.id) : null, at, origin: unit, steward: unit, scope: tree.scope(unit),
    },
  });
  await recordAudit(req, { action: 'articles.make-version', collection: 'articles', document: article, unit, after: { from: item, source: found.origin } });
  return { article, created: true, pictures };
} // prettier-ignore

/**
 * *Làm bản riêng*: a draft of the unit's own from an item that reaches it, from the public text alone. A unit has one
 * version of an item: asked again, it is the one that is there.
 * @throws Forbidden, Refusal where the item is not public, is the unit's own, or does not reach it
 */
export async function makeVersion(req: PayloadRequest, order: Order): Promise<Made> {
  const { payload, user, i18n } = req;
  const tree = await getTree(payload);
  requireIn(req, tree, order.unit, 'content.publish');
  return oneAtATime(payload, `version ${order.unit} ${order.item}`, () =>
    inTransaction(payload, asSystem(), (own) =>
      write(Object.assign(own, { user, i18n }), tree, order),
    ),
  );
}
