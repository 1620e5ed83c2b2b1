import type { UnitTree } from '@/tenants/unit-tree';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Last moment at which a unit receives anything: the end of its last day in Viet Nam (UTC+7, no summer time).
 * @returns milliseconds since 1970; null while it is open
 */
export function lastMoment(tree: UnitTree, unit: string): number | null {
  const day = tree.get(unit)?.validTo;
  return day ? Date.parse(`${day}T00:00:00+07:00`) + DAY - 1 : null;
}
