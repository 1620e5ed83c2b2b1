import { cached } from '@/cache/cached';
import { frameKeys, itemKey } from '@/cache/keys';
import { feedKeys } from '@/tenants/channels';

import { portal, type Portal } from './portal';
import type { SiteView } from './types';

type Read<Value> = {
  /** Whose site, and how its links are written. Nothing else of a site may shape what is read. */
  of: Pick<SiteView, 'unitId' | 'locale' | 'byPath'>;
  what: string;
  /** whether it shows what came to the site */
  feed?: boolean;
  /** id of the item that it is about */
  item?: string;
  /** id of the item of another unit that it was made from */
  source?: string | null;
  /** what is not to be kept although there is something; null never is */
  keep?: (value: Value) => boolean;
};

/**
 * Reads for a page through the cache. Tree and addresses are in memory and may be a second old (`tenants/tree.ts`): they are
 * part of the name, so that what was read with the former ones is found by nobody who has the new ones. `compute` must not
 * use what React remembers for the whole request (`cache`), unless that is of the same kind: it may be older than the
 * generations read here.
 */
export async function cachedRead<Value>(
  { of, what, feed = false, item, source, keep }: Read<Value>,
  compute: (at: Portal) => Promise<Value>,
): Promise<Value> {
  const at = await portal();
  const lineage = at.tree.lineage(of.unitId);
  const keys = [
    ...(feed ? feedKeys(lineage, at.tree.groupsOf(of.unitId)) : []),
    ...frameKeys(of.unitId, lineage.map(({ id }) => id)),
    ...(item ? [itemKey(item)] : []),
    ...(source ? [itemKey(source)] : []),
  ]; // prettier-ignore
  const { tree, directory, today } = at;
  const place = `${of.unitId}/${of.locale}/${of.byPath ? 'path' : 'host'}`;
  const name = [what, place, tree.version, directory.version, today].join(' ');
  return cached(at.payload, { name, keys, compute: () => compute(at), keep });
}

/** Reads what never changes once it is there. */
export const cachedForGood = async <Value>(
  name: string,
  compute: (at: Portal) => Promise<Value>,
): Promise<Value> => {
  const at = await portal();
  return cached(at.payload, { name, keys: [], compute: () => compute(at) });
};
