import type { PayloadRequest } from 'payload';

import { compareVi } from '@/i18n/collator';
import { fold } from '@/search/fold';
import { actorOf, reaches } from '@/tenants/actor';
import type { Role } from '@/tenants/roles';
import type { Scope } from '@/tenants/scope';
import { getTree } from '@/tenants/tree';

/** Somebody who may be named for the reviews of a unit. */
export type Candidate = { id: string; name: string; role: Role; unit: string };

type User = { id: string; name?: string; closedAt?: unknown; memberships?: unknown };

const MANY = 500;
const SHOWN = 20;

/** People with an open account and a role that reaches the unit: of the unit itself and of those above it, the nearest first. */
async function candidates(
  req: PayloadRequest,
  { steward, scope }: { steward: string; scope: Scope },
): Promise<Candidate[]> {
  const lineage = (await getTree(req.payload)).lineage(steward).map(({ id }) => id);
  const { docs } = await req.payload.db.find<User>({
    collection: 'users', req, limit: MANY, pagination: false,
    where: { and: [{ 'memberships.unit': { in: lineage } }, { closedAt: { exists: false } }] },
  });
  return docs.flatMap((user): Candidate[] => {
    const id = String(user.id);
    const rows = actorOf({ ...user, id })?.memberships.filter((one) => reaches(one, steward, scope)) ?? [];
    const [nearest] = [...rows].sort((a, b) => lineage.indexOf(b.unit) - lineage.indexOf(a.unit));
    return nearest ? [{ id, name: user.name ?? '', role: nearest.role, unit: nearest.unit }] : [];
  });
} // prettier-ignore

/** Candidates by a part of the name, accents or none. @param text as it was typed */
export async function findOwners(
  req: PayloadRequest,
  at: { steward: string; scope: Scope },
  text: string,
): Promise<Candidate[]> {
  const words = fold(text).split(' ').filter(Boolean);
  const all = await candidates(req, at);
  const near = ({ unit }: Candidate): number => (unit === at.steward ? 0 : 1);
  return all
    .filter(({ name }) => words.every((word) => fold(name).includes(word)))
    .sort((a, b) => near(a) - near(b) || compareVi(a.name, b.name))
    .slice(0, SHOWN);
}
