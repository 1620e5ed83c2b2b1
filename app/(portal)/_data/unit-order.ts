import { isClosed, type TreeUnit } from '@/tenants/unit-tree';

import type { Portal } from './portal';

/** The units below one, without those that no longer exist. */
export const openChildren = (
  { tree, today }: Pick<Portal, 'tree' | 'today'>,
  id: string,
): TreeUnit[] => tree.children(id).filter((unit) => !isClosed(unit, today));

// Cities and towns stand before districts, townships and wards before communes, as in official lists.
const ORDER = ['city', 'town', 'ward', 'township'];
const rank = ({ type }: TreeUnit): number => ORDER.indexOf(type) + 1 || ORDER.length + 1;

/** The units right below one in the order of official lists and of the alphabet: that of every list, and of the map. */
export const listedChildren = (at: Pick<Portal, 'tree' | 'today'>, id: string): TreeUnit[] =>
  openChildren(at, id).sort((a, b) => rank(a) - rank(b));
