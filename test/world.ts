import { randomBytes } from 'node:crypto';

import type { Payload } from 'payload';

import { asSystem } from '@/tenants/access';
import type { Level } from '@/tenants/levels';
import { ROLES, type Role } from '@/tenants/roles';
import { scopeOf, type ScopeUnit } from '@/tenants/scope';
import { getTree } from '@/tenants/tree';
import type { User } from '@/payload-types';

import { keepRows, restoreRows, type KeptRows } from './kept-rows';

/** Units of the small world: one province with two districts, and another province whose commune skips the district. */
export const UNITS = {
  province: { level: 'province', parent: null },
  district: { level: 'district', parent: 'province' },
  uncle: { level: 'district', parent: 'province' },
  commune: { level: 'commune', parent: 'district' },
  sibling: { level: 'commune', parent: 'district' },
  cousin: { level: 'commune', parent: 'uncle' },
  foreign: { level: 'province', parent: null },
  stranger: { level: 'commune', parent: 'foreign' },
} as const satisfies Record<string, { level: Level; parent: string | null }>;

export type UnitKey = keyof typeof UNITS;

export const UNIT_KEYS = Object.keys(UNITS) as UnitKey[];

/** A small installation with a person for every role in every unit. */
export type World = {
  unit: Record<UnitKey, string>;
  user: Record<UnitKey, Record<Role, User>>;
  section: string;
};

const title = (key: string): string => key[0]!.toUpperCase() + key.slice(1);

async function createUnits(payload: Payload): Promise<Record<UnitKey, string>> {
  const ids = {} as Record<UnitKey, string>;
  const chains = new Map<string, ScopeUnit[]>();
  for (const key of UNIT_KEYS) {
    const { level, parent } = UNITS[key];
    const path = parent && UNITS[parent].parent ? `${parent}/${key}` : parent ? key : '';
    const unit = await payload.create({
      collection: 'units',
      context: asSystem(),
      data: {
        code: key, level, type: level, name: title(key), shortName: title(key), nameEn: title(key), shortNameEn: title(key),
        slug: key, hostLabel: key, path, parent: parent ? ids[parent] : null, validFrom: '2019-12-01',
        ...(key === 'foreign' ? { domain: 'foreign.localhost' } : {}),
      },
    }); // prettier-ignore
    ids[key] = unit.id;
    const chain = [...(parent ? chains.get(parent)! : []), { id: unit.id, level }];
    chains.set(key, chain);
    await payload.db.updateOne({
      collection: 'units',
      id: unit.id,
      data: { scope: scopeOf(chain) },
      returning: false,
    });
    await payload.create({
      collection: 'sites',
      context: asSystem(),
      data: { unit: unit.id, steward: unit.id } as never,
    });
  }
  return ids;
}

/** One person in use, without a password: hashing takes 0.3 s each (findings 1f), and tests sign their own session tokens. */
async function person(
  payload: Payload,
  email: string,
  membership: Record<string, unknown>,
): Promise<User> {
  const activatedAt = new Date(0).toISOString();
  const data = { name: email, email, activatedAt, memberships: [membership], sessions: [] };
  return (await payload.db.create({ collection: 'users', data })) as unknown as User;
}

type Kept = { world: World; rows: KeptRows };

/** On the global object: our modules are fresh in every file of a worker. */
const keeper = globalThis as { keptWorld?: Kept };

/** The world in an empty database: built by the application in a worker's first file, row by row the same in the next ones. */
export async function buildWorld(payload: Payload): Promise<World> {
  const kept = keeper.keptWorld;
  if (kept) {
    await restoreRows(payload, kept.rows);
    return structuredClone(kept.world);
  }
  const world = await build(payload);
  keeper.keptWorld = { world: structuredClone(world), rows: await keepRows(payload) };
  return world;
}

async function build(payload: Payload): Promise<World> {
  const unit = await createUnits(payload);
  const tree = await getTree(payload);
  const user = {} as World['user'];
  for (const key of UNIT_KEYS) {
    user[key] = {} as Record<Role, User>;
    for (const role of ROLES) {
      const membership = {
        id: randomBytes(12).toString('hex'),
        unit: unit[key],
        role,
        level: UNITS[key].level,
        ...tree.scope(unit[key]),
      };
      user[key][role] = await person(payload, `${role}.${key}@example.test`, membership);
    }
  }
  const section = await payload.create({
    collection: 'sections',
    context: asSystem(),
    data: { name: 'Tin tức', slug: 'tin-tuc', steward: unit.province } as never,
  });
  return { unit, user, section: section.id };
}
