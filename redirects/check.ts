import type { PayloadRequest } from 'payload';

import { chainFault, type Edges } from './chain';
import type { Fault } from './faults';
import { readFrom, readTarget, type OwnSite } from './read-address';
import type { ItemTarget, RedirectRow } from './row';
import { siteHas } from './site-has';

/** What somebody asks for, as typed. */
export type Wanted = {
  from: string;
  kind: 'item' | 'address';
  item: ItemTarget | null;
  address: string;
};

/** What is stored of it. */
export type Sound = Pick<
  RedirectRow,
  'from' | 'fromKey' | 'kind' | 'item' | 'address' | 'targetKey'
>;

export const isFault = (found: object): found is Fault => 'code' in found;

/**
 * Reads a redirect and looks for what stands against it, but for another one of the same old address.
 * @param edges of the site without this redirect
 */
export async function checkRedirect(
  req: PayloadRequest,
  own: OwnSite,
  { from: typed, kind, item, address: wanted }: Wanted,
  edges: Edges,
): Promise<Sound | Fault> {
  const from = readFrom(own, typed);
  if (isFault(from)) return from;
  if (await siteHas(req, own.unit, from.key)) return { code: 'served', field: 'from' };
  const known = { from: from.text, fromKey: from.key, kind };
  if (kind === 'item') {
    if (!item) return { code: 'item', field: 'item' };
    return { ...known, item, address: '', targetKey: '' };
  }
  const target = readTarget(own, wanted);
  if (isFault(target)) return target;
  if (target.key === from.key) return { code: 'self', field: 'address' };
  const fault = target.key && chainFault(edges, from.key, target.key);
  if (fault) return { ...fault, field: 'address' };
  return { ...known, item: null, address: target.text, targetKey: target.key ?? '' };
} // prettier-ignore
