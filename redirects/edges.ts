import type { PayloadRequest } from 'payload';

import { Edges } from './chain';
import { REDIRECTS, type RedirectRow } from './row';

/** Every redirect of a site that leads to a path of the same site; most lead to an item and are none of these. */
export async function edgesOf(req: PayloadRequest, unit: string, except = ''): Promise<Edges> {
  const { docs } = await req.payload.db.find<RedirectRow>({
    collection: REDIRECTS, req, pagination: false, limit: 0, select: { fromKey: true, targetKey: true },
    where: { and: [{ origin: { equals: unit } }, { targetKey: { greater_than: '' } }] },
  }); // prettier-ignore
  const others = docs.filter(({ id }) => String(id) !== except);
  return new Edges(others.map(({ fromKey, targetKey }) => [fromKey, targetKey!]));
}
