import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { getTree } from '@/tenants/tree';

import { adaptRow } from './local-row';
import type { LocalNote } from './local-note';
import { Refusal } from './refusal';
import { requireIn } from './sender';
import { visibleOn } from './visible';

/**
 * *Ghi chú*: what a unit adds under an item that shows on its site; null takes it away. It keeps nothing on the site.
 * @throws Forbidden, Refusal where the item does not show
 */
export async function noteItem(
  req: PayloadRequest,
  { unit, item, note }: { unit: string; item: string; note: LocalNote | null },
): Promise<void> {
  const tree = await getTree(req.payload);
  requireIn(req, tree, unit, 'content.publish');
  const row = await visibleOn(req.payload, tree, unit, item);
  if (!row) throw new Refusal('notHere', req.i18n?.language);
  const known = await adaptRow(req, { unit, item }, { note });
  await recordAudit(req, {
    action: 'articles.note', collection: 'articles', document: item, unit,
    before: { note: known?.note ?? null }, after: { note },
  }); // prettier-ignore
}
