import type { Payload, PayloadRequest } from 'payload';

import { raise, readGeneration } from '@/database/generations';

import { isLevel } from './levels';
import { UnitTree, type FormerName, type TreeGroup, type TreeUnit } from './unit-tree';

/** Generation of the tree, raised by every change to units and saved groups. */
export const TREE_KEY = 'tree';
/** How long another process may go on with the former tree. */
const MAX_AGE_MS = 1000;

type Snapshot = { tree: UnitTree; checkedAt: number; loading?: Promise<UnitTree> };

// On globalThis, because Next bundles this module once for pages and once for the API of the same process.
const store = globalThis as { __ltTrees?: WeakMap<object, Snapshot> };
const snapshots = (store.__ltTrees ??= new WeakMap());

const FIELDS = {
  code: true, level: true, type: true, name: true, shortName: true, nameEn: true, shortNameEn: true,
  slug: true, hostLabel: true, path: true, domain: true, parent: true, validFrom: true, validTo: true,
  names: true, predecessors: true, successors: true,
} as const; // prettier-ignore

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const orNull = (value: unknown): string | null => text(value) || null;
const ids = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function treeUnit(doc: Record<string, unknown>): TreeUnit | null {
  if (!isLevel(doc.level)) return null;
  const names = Array.isArray(doc.names) ? (doc.names as Record<string, unknown>[]) : [];
  return {
    id: String(doc.id), code: text(doc.code), level: doc.level, type: text(doc.type),
    name: text(doc.name), shortName: text(doc.shortName),
    nameEn: text(doc.nameEn), shortNameEn: text(doc.shortNameEn),
    slug: text(doc.slug), hostLabel: text(doc.hostLabel), path: text(doc.path),
    domain: orNull(doc.domain), parent: orNull(doc.parent),
    validFrom: orNull(doc.validFrom), validTo: orNull(doc.validTo),
    names: names.map((row): FormerName => ({
      name: text(row.name), shortName: text(row.shortName), nameEn: text(row.nameEn),
      from: orNull(row.from), to: orNull(row.to),
    })),
    predecessors: ids(doc.predecessors), successors: ids(doc.successors),
  }; // prettier-ignore
}

/** Saved groups with the tree, because they say as it does which channels a unit listens to. */
async function loadGroups(payload: Payload, req?: PayloadRequest): Promise<TreeGroup[]> {
  const { docs } = await payload.find({
    collection: 'unit-groups', depth: 0, limit: 0, pagination: false, overrideAccess: true, locale: 'all', req,
    select: { name: true, members: true, steward: true },
  }); // prettier-ignore
  return docs.map((doc) => {
    const name = (doc.name ?? {}) as unknown as { vi?: unknown; en?: unknown };
    return {
      id: String(doc.id),
      name: { vi: text(name.vi), en: text(name.en) || text(name.vi) },
      steward: String(doc.steward),
      members: ids(doc.members),
    };
  });
}

async function load(payload: Payload, version: string, req?: PayloadRequest): Promise<UnitTree> {
  const { docs } = await payload.find({
    collection: 'units', depth: 0, limit: 0, pagination: false, overrideAccess: true, select: FIELDS, req,
  }); // prettier-ignore
  const units = docs.map((doc) => treeUnit(doc as unknown as Record<string, unknown>));
  return new UnitTree(
    units.filter((unit): unit is TreeUnit => unit !== null),
    version,
    await loadGroups(payload, req),
  );
}

/**
 * The administrative tree as of now; at most a second old in other processes than the one that changed it.
 * Inside a transaction that changed units, read them from the database instead.
 */
export async function getTree(payload: Payload): Promise<UnitTree> {
  const known = snapshots.get(payload.db);
  const now = Date.now();
  if (known && now - known.checkedAt < MAX_AGE_MS) return known.tree;
  if (known?.loading) return known.loading;
  const loading = (async () => {
    const version = await readGeneration(payload, TREE_KEY);
    return known && known.tree.version === version ? known.tree : load(payload, version);
  })();
  if (known) known.loading = loading;
  try {
    const tree = await loading;
    snapshots.set(payload.db, { tree, checkedAt: now });
    return tree;
  } catch (error) {
    if (known) delete known.loading;
    throw error;
  }
}

/** The tree as the transaction of `req` sees it, for services that change units. */
export const readTree = (req: PayloadRequest): Promise<UnitTree> => load(req.payload, '', req);

/** To be called in the transaction of every change to units and saved groups: other processes read the tree anew. */
export async function bumpTree(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<void> {
  await raise(req, [TREE_KEY]);
  snapshots.delete(req.payload.db);
}
