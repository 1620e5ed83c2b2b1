import { randomBytes } from 'node:crypto';

import fc from 'fast-check';
import type { Payload, Where } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { bulkWrite } from '@/database/bulk-write';
import { newId } from '@/database/new-id';
import { inTransaction } from '@/database/transaction';
import { startPayload, type TestInstallation } from '@/test/payload';

import { asSystem } from './access';
import { actorOf, type Actor } from './actor';
import { LEVELS, type Level } from './levels';
import { ROLES, type Role } from './roles';
import { scopeOf, type Scope, type ScopeUnit } from './scope';
import { scopeWhere } from './scope-where';

let installation: TestInstallation;

beforeAll(async () => {
  installation = await startPayload();
});
afterAll(() => installation.stop());

type Unit = ScopeUnit & { parent: string | null; scope: Scope };

/** Shape of a tree: for each unit its level and which of the units so far it hangs under, if that one is above it. */
const trees = fc.array(
  fc.record({ level: fc.constantFrom<Level>(...LEVELS), under: fc.nat({ max: 11 }) }),
  { minLength: 2, maxLength: 12 },
);

const people = fc.array(fc.record({ unit: fc.nat({ max: 11 }), role: fc.constantFrom(...ROLES) }), {
  maxLength: 4,
});

function grow(payload: Payload, shape: { level: Level; under: number }[]): Unit[] {
  const units: Unit[] = [];
  const chains = new Map<string, ScopeUnit[]>();
  for (const { level, under } of shape) {
    const above = units.filter((unit) => LEVELS.indexOf(unit.level) < LEVELS.indexOf(level));
    const parent = above.length > 0 ? above[under % above.length]! : null;
    const unit = { id: newId(payload), level };
    const chain = [...(parent ? chains.get(parent.id)! : []), unit];
    chains.set(unit.id, chain);
    units.push({ ...unit, parent: parent?.id ?? null, scope: scopeOf(chain) });
  }
  return units;
}

const isBelowOrSelf = (units: readonly Unit[], id: string | null, top: string): boolean =>
  id !== null &&
  (id === top || isBelowOrSelf(units, units.find((unit) => unit.id === id)!.parent, top));

/** DESIGN 4 once more, by walking the tree: own roles reach their unit, moderators and admins everything below too. */
const reached = (units: readonly Unit[], rows: { unit: string; role: Role }[]): string[] =>
  units
    .filter(({ id }) =>
      rows.some(({ unit, role }) =>
        role === 'author' || role === 'editor' ? id === unit : isBelowOrSelf(units, id, unit),
      ),
    )
    .map(({ id }) => id);

async function store(payload: Payload, units: readonly Unit[]): Promise<void> {
  const code = (): string => randomBytes(6).toString('hex');
  const unitDocs = units.map(({ id, level, parent, scope }) => {
    const name = code();
    return { id, name, shortName: name, code: name, slug: name, type: level, level, parent, scope };
  });
  const placements = units.map(({ id, scope }) => ({
    id: newId(payload), item: code(), itemType: 'articles', channel: `unit:${id}`, state: 'live', received: false,
    origin: id, steward: id, scope,
  })); // prettier-ignore
  await inTransaction(payload, asSystem(), (req) =>
    bulkWrite(req, {
      inserts: [
        { collection: 'units', docs: unitDocs },
        { collection: 'placements', docs: placements },
      ],
      patches: [],
    }),
  );
}

const actorWith = (units: readonly Unit[], rows: { unit: string; role: Role }[]): Actor =>
  actorOf({
    id: 'somebody',
    memberships: rows.map(({ unit, role }) => {
      const { level, scope } = units.find(({ id }) => id === unit)!;
      return { unit, role, level, ...scope };
    }),
  })!;

it('lets the database find exactly the documents that the memberships reach, whatever the tree', async () => {
  const { payload } = installation;
  await fc.assert(
    fc.asyncProperty(trees, people, async (shape, roles) => {
      const units = grow(payload, shape);
      await store(payload, units);
      const rows = roles.map(({ unit, role }) => ({ unit: units[unit % units.length]!.id, role }));
      const where = scopeWhere(actorWith(units, rows), 'content.read');
      const mine: Where = { channel: { in: units.map(({ id }) => `unit:${id}`) } };
      const found =
        where === false
          ? []
          : (await payload.find({
              collection: 'placements', where: { and: [mine, where] }, limit: 0, pagination: false, depth: 0,
            })).docs.map(({ steward }) => String(steward)); // prettier-ignore
      expect(found.sort()).toEqual(reached(units, rows).sort());
    }),
    { numRuns: 40 },
  );
});
