import type { CollectionSlug, Payload } from 'payload';

import { rescope } from '@/database/rescope';
import { scopesInUse } from '@/database/scopes-in-use';
import { inTransaction } from '@/database/transaction';

import { asSystem } from '../access';
import { sameScope } from '../scope';
import { readTree } from '../tree';
import { ownedCollections } from './owned-collections';

/** Rows of a unit that still carry the scope of a former place in the tree. */
export type ScopeFinding = { collection: CollectionSlug; unit: string };

/**
 * Holds the scope on documents, versions and memberships against the tree. It can lag: another process knows a move a
 * second later, and a crash on SQLite may stop one halfway.
 * @param options.repair rewrites what lags, with a few statements per unit
 */
export async function checkScopes(
  payload: Payload,
  { repair }: { repair: boolean },
): Promise<ScopeFinding[]> {
  const collections = ownedCollections(payload);
  const used = await scopesInUse(payload, collections);
  return inTransaction(payload, asSystem(), async (req) => {
    const tree = await readTree(req);
    const lagging = used.filter(
      ({ id, scope }) => tree.get(id) && !sameScope(scope, tree.scope(id)),
    );
    const ids = [...new Set(lagging.map(({ id }) => id))];
    if (repair)
      await rescope(req, { collections, units: ids.map((id) => ({ id, scope: tree.scope(id) })) });
    const findings = new Map(
      lagging.map(({ collection, id }) => [`${collection} ${id}`, { collection, unit: id }]),
    );
    return [...findings.values()];
  });
}
