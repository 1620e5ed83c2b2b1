import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';

import { fold } from '@/search/fold';
import { bumpTree } from '@/tenants/tree';

/** What the unit picker searches: every name folded, with the code. */
export const unitSearchText = (unit: { name?: unknown; nameEn?: unknown; code?: unknown; names?: unknown }): string => {
  const former = Array.isArray(unit.names) ? unit.names.map((row: { name?: unknown }) => row.name) : [];
  return fold([unit.name, unit.nameEn, unit.code, ...former].filter(Boolean).join(' '));
};

export const writeSearchText: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  searchText: unitSearchText({ ...originalDoc, ...data }),
});

/** Pages, hosts and feeds read the tree from memory: a change to a unit makes every process read it anew. */
export const treeChanged: CollectionAfterChangeHook = async ({ req, doc }) => {
  await bumpTree(req);
  return doc;
};
