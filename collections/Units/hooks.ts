import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';

import { unitSearchText } from '@/tenants/registry/search-text';
import { bumpTree } from '@/tenants/tree';

export const writeSearchText: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  searchText: unitSearchText({ ...originalDoc, ...data }),
});

/** Pages, hosts and feeds read the tree from memory: a change to a unit makes every process read it anew. */
export const treeChanged: CollectionAfterChangeHook = async ({ req, doc }) => {
  await bumpTree(req);
  return doc;
};
