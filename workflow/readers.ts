import type { PayloadRequest } from 'payload';

import { compareVi } from '@/i18n/collator';
import { actorOf, reaches } from '@/tenants/actor';
import { can, type Capability } from '@/tenants/roles';
import type { UnitTree } from '@/tenants/unit-tree';

import type { Case } from './authority';

type At = Pick<Case, 'steward' | 'scope' | 'rule'> & Partial<Pick<Case, 'soleWriter'>>;

/** Somebody who can approve a text: his account is in use. */
export type Reader = {
  id: string;
  name: string;
  unit: string;
  role: string;
  /** whom he stands in for at the moment */
  standsInFor?: string;
};

type User = { id: string; name?: string; closedAt?: unknown; memberships?: unknown };

const MANY = 200;

type Place = Pick<Case, 'steward' | 'scope'>;

async function ofUnit(
  req: PayloadRequest,
  unit: string,
  at: Place,
  not: readonly (string | null)[],
  capability: Capability,
): Promise<Reader[]> {
  const { docs } = await req.payload.db.find<User>({
    collection: 'users', req, limit: MANY, pagination: false, sort: 'name',
    where: { and: [{ 'memberships.unit': { equals: unit } }, { closedAt: { exists: false } }, { activatedAt: { exists: true } }] },
  }); // prettier-ignore
  const readers = docs.flatMap((user): Reader[] => {
    const id = String(user.id);
    const rows = actorOf({ ...user, id })?.memberships.filter(
      (one) => one.unit === unit && can(one.role, capability) && reaches(one, at.steward, at.scope),
    );
    const [row] = rows ?? [];
    if (!row || not.includes(id)) return [];
    const standsInFor = rows?.find((one) => one.standsInFor)?.standsInFor;
    return [{ id, name: user.name ?? '', unit, role: row.role, ...(standsInFor ? { standsInFor } : {}) }];
  }); // prettier-ignore
  return present(readers);
}

/** Who is away is not asked while somebody stands in for him. */
export function present(readers: readonly Reader[]): Reader[] {
  const away = new Set(readers.map(({ standsInFor }) => standsInFor));
  return readers.filter(({ id }) => !away.has(id)).sort((a, b) => compareVi(a.name, b.name));
}

/**
 * Who will read a text: the editors and moderators of its unit besides its submitter; where there are none, or the rule
 * asks for it, those of the nearest unit above that has some.
 */
export async function readersOf(
  req: PayloadRequest,
  tree: UnitTree,
  at: At,
  submitter: string | null,
): Promise<Reader[]> {
  const lineage = tree.lineage(at.steward).reverse();
  const units = at.rule === 'above' ? lineage.slice(1) : lineage;
  const not = at.rule === 'alone' ? [] : [submitter, at.soleWriter ?? null];
  return firstReaders(req, units, at, not);
}

/**
 * Those of the first of these units that has some.
 * @param not people who cannot be asked
 * @param capability what they must be able to do
 */
export async function firstReaders(
  req: PayloadRequest,
  units: readonly { id: string }[],
  at: Place,
  not: readonly (string | null)[],
  capability: Capability = 'content.publish',
): Promise<Reader[]> {
  for (const { id } of units) {
    const found = await ofUnit(req, id, at, not, capability);
    if (found.length > 0) return found;
  }
  return [];
}
