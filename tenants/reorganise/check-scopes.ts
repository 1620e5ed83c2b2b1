import type { CollectionSlug, Payload, PayloadRequest } from 'payload';

import { laggingUnits } from '@/database/lagging-units';
import { rescope } from '@/database/rescope';
import { scopesInUse } from '@/database/scopes-in-use';
import { inTransaction } from '@/database/transaction';

import { asSystem } from '../access';
import { SCOPE_INDEXED } from '../owner';
import { sameScope } from '../scope';
import { readTree } from '../tree';
import { ownedCollections } from './owned-collections';

/** Rows of a unit that still carry the scope of a former place in the tree. */
export type ScopeFinding = { collection: CollectionSlug; unit: string };

/** Units of the log whose rows lag. Its rows are never listed by scope: there are too many. */
async function laggingInLogs(payload: Payload, slugs: readonly CollectionSlug[]): Promise<ScopeFinding[]> {
  if (slugs.length === 0) return [];
  const tree = await readTree({ payload, context: asSystem() } as unknown as PayloadRequest);
  const units = [...tree.all()].map(({ id }) => ({ id, scope: tree.scope(id) }));
  const found: ScopeFinding[] = [];
  for (const collection of slugs)
    for (const unit of await laggingUnits(payload, collection, units)) found.push({ collection, unit });
  return found;
} // prettier-ignore

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
  const isLog = (slug: CollectionSlug) =>
    payload.collections[slug].config.custom[SCOPE_INDEXED] === true;
  const used = await scopesInUse(
    payload,
    collections.filter((slug) => !isLog(slug)),
  );
  const logs = await laggingInLogs(payload, collections.filter(isLog));
  return inTransaction(payload, asSystem(), async (req) => {
    const tree = await readTree(req);
    const lagging = used.filter(
      ({ id, scope }) => tree.get(id) && !sameScope(scope, tree.scope(id)),
    );
    const ids = [...new Set([...lagging.map(({ id }) => id), ...logs.map(({ unit }) => unit)])];
    if (repair)
      await rescope(req, { collections, units: ids.map((id) => ({ id, scope: tree.scope(id) })) });
    const findings = new Map(
      lagging.map(({ collection, id }) => [`${collection} ${id}`, { collection, unit: id }]),
    );
    return [...findings.values(), ...logs];
  });
}
