import config from '@payload-config';
import { createPayloadRequest } from 'payload';

import { openScreen, refusalOf, refuse } from '@/admin/endpoints/answer';
import { proofBatch } from '@/admin/sendings/proof-batch';
import { nameOf } from '@/admin/unit-view';
import { sitesShowing } from '@/app/(portal)/_data/sites-showing';
import { onAdminHost } from '@/security/admin-host';

/** What one answer says; the screen asks until `read` equals `total`. `at`: when the last of these pages was read. */
export type ProofAnswer = { read: number; total: number; showing: string[]; at: string };

type Context = { params: Promise<{ id: string }> };

/**
 * `GET /api/lt/sendings/:id/proof?from=<number>`: reads the pages of the next receivers as visitors get them. A route of its own:
 * the administration's endpoints know nothing of pages.
 */
export const GET = onAdminHost<Context>(async (request, { params }) => {
  const req = await createPayloadRequest({ config, request });
  const at = await openScreen(req);
  if (!at) return refuse(401, req.t('error:unauthorized'));
  const { id } = await params;
  const from = Number(at.query.get('from') ?? 0);
  if (!/^[A-Za-z0-9-]{1,64}$/.test(id) || !Number.isInteger(from) || from < 0)
    return refuse(404, req.t('error:notFound'));
  try {
    const { units, address, ...counts } = await proofBatch(req, id, from, Date.now());
    const readings = await sitesShowing(units.map((unit) => unit.id), address); // prettier-ignore
    const showing = units.filter((_, index) => readings[index]!.showing).map((unit) => nameOf(unit, at.language)); // prettier-ignore
    const answer: ProofAnswer = { ...counts, showing, at: new Date().toISOString() };
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    return refusalOf(error);
  }
});
