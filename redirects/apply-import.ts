import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { siteKey } from '@/cache/keys';
import { getTree } from '@/tenants/tree';

import type { RedirectOwner } from './acting-site';
import type { Planned } from './import-plan';
import { REDIRECTS } from './row';

/** So many rows are written in one transaction. */
export const BATCH = 500;

/**
 * Writes rows of a plan, in the transaction of `req`, with one row of the log that names them. The plan has checked them,
 * and who may.
 */
export async function applyBatch(
  req: PayloadRequest,
  site: RedirectOwner,
  rows: readonly Planned[],
): Promise<void> {
  const scope = (await getTree(req.payload)).scope(site.steward);
  const owner = { ...site, scope };
  for (const { id, ...data } of rows) {
    if (id) await req.payload.db.updateOne({ collection: REDIRECTS, id, data, req, returning: false });
    else await req.payload.db.create({ collection: REDIRECTS, data: { ...data, ...owner, permanent: true }, req });
  }
  const added = rows.filter(({ id }) => id === null).length;
  const after = { added, changed: rows.length - added, from: rows.map(({ from }) => from) };
  await recordAudit(req, { action: 'redirects.import', collection: REDIRECTS, document: null, unit: site.steward, after });
  await invalidate(req, [siteKey(site.origin)]);
} // prettier-ignore
