import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { bulkWrite, type BulkDoc } from '@/database/bulk-write';
import { engineOf } from '@/database/engine';
import { newId } from '@/database/new-id';
import { inTransaction } from '@/database/transaction';
import { startPayload, type TestInstallation } from '@/test/payload';
import { asSystem } from '@/tenants/access';
import { LEVELS, type Level } from '@/tenants/levels';
import { scopeOf } from '@/tenants/scope';
import { UnitTree, type TreeUnit } from '@/tenants/unit-tree';

import { getFeed, type Cursor, type FeedRequest } from './feed';
import { naiveFeed, type ModelFilter, type ModelRow, type ModelUnit } from './feed-model.testing';
import { STATES, STRENGTHS } from './placement';
import { visibleOn } from './visible';

let installation: TestInstallation;
beforeAll(async () => {
  installation = await startPayload();
});
afterAll(() => installation.stop());

const NOW = Date.parse('2024-06-15T12:00:00+07:00');
const DAYS = ['2024-06-10', '2024-06-14', '2024-06-30'];
const SECTIONS = ['tin', 'nong-nghiep', null] as const;
const KINDS = ['news', 'notice', 'event'] as const;
const GROUPS = ['g1', 'g2'];

/** An id that both databases take for one of theirs. */
const idAt = (index: number): string => String(index).padStart(24, '0');

/** Parents by index, so that any list of choices is a tree; a unit whose level would not be below its parent's becomes a root. */
const forest = fc
  .array(fc.record({ level: fc.constantFrom(...LEVELS), parent: fc.nat(11), day: fc.option(fc.constantFrom(...DAYS), { nil: null, freq: 4 }) }), { minLength: 1, maxLength: 12 })
  .map((rows): ModelUnit[] => rows.map(({ level, parent, day }, index) => {
    const above = index > 0 ? rows[parent % index]! : null;
    const fits = above !== null && LEVELS.indexOf(above.level) < LEVELS.indexOf(level);
    return { id: idAt(index), level, parent: fits ? idAt(parent % index) : null, validTo: day };
  })); // prettier-ignore

const rowOf = fc.record({
  item: fc.nat(14),
  kind: fc.constantFrom('unit', 'unit', 'local', 'tree', 'tree', 'sent', 'group' as const),
  target: fc.nat(11),
  level: fc.option(fc.constantFrom(...LEVELS), { nil: null }),
  state: fc.constantFrom('live', 'live', 'live', 'hidden', ...STATES),
  strength: fc.option(fc.constantFrom(...STRENGTHS), { nil: null }),
  section: fc.constantFrom(...SECTIONS),
  until: fc.constantFrom(null, null, NOW - 1, NOW, NOW + 1),
});

const facts = fc.record({ date: fc.nat(6), kind: fc.constantFrom(...KINDS), origin: fc.nat(11) });

const world = fc.record({
  units: forest,
  rows: fc.array(rowOf, { maxLength: 70 }),
  items: fc.array(facts, { minLength: 15, maxLength: 15 }),
  groups: fc.subarray(GROUPS),
  limit: fc.integer({ min: 1, max: 6 }),
});

type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

/** One row per item and channel; what belongs to the item is the same on all its rows. */
function modelRows({ units, rows, items }: World): ModelRow[] {
  const made = rows.map(({ item, kind, target, level, state, strength, section, until }): ModelRow => {
    const unit = units[target % units.length]!.id;
    const of = items[item]!;
    const to = {
      kind,
      id: kind === 'group' ? GROUPS[target % 2]! : unit,
      level: kind === 'tree' ? level : null,
    } as ModelRow['to'];
    return {
      item: `i${String(item).padStart(2, '0')}`, to, state, section, until,
      // Only a sender may require something; a local row is the receiver's own.
      strength: kind === 'local' ? null : strength,
      date: Date.parse('2024-06-11T00:00:00+07:00') + of.date * 86_400_000, kind: of.kind,
      origin: units[of.origin % units.length]!.id,
    };
  });
  return [...new Map(made.map((row) => [`${row.item} ${channelOf(row)}`, row])).values()];
} // prettier-ignore

const channelOf = ({ to }: ModelRow): string =>
  [to.kind, to.id, ...(to.level ? [to.level] : [])].join(':');

function treeOf(units: readonly ModelUnit[]): UnitTree {
  return new UnitTree(units.map(({ id, level, parent, validTo }): TreeUnit => ({
    id, level, parent, validTo, code: id, type: level, name: id, shortName: id, nameEn: '', shortNameEn: '', slug: id, hostLabel: id,
    path: '', domain: null, validFrom: null, names: [], predecessors: [], successors: [],
  }))); // prettier-ignore
}

async function store(rows: readonly ModelRow[]): Promise<void> {
  const { payload } = installation;
  await payload.db.deleteMany({ collection: 'placements', where: {} });
  const docs = rows.map(({ to, strength, until, section, ...row }): BulkDoc => ({
    id: newId(payload), ...row, strength, until, section, itemType: 'articles', channel: channelOf({ to } as ModelRow),
    received: row.origin !== to.id, startsAt: null, card: { ref: row.item },
  })); // prettier-ignore
  // Origins of the model are no units of the database: SQLite would look for them.
  const engine = engineOf(payload);
  if (engine.kind === 'sqlite') await engine.db.client.execute('PRAGMA foreign_keys = OFF');
  await inTransaction(payload, asSystem(), (req) =>
    bulkWrite(req, { inserts: [{ collection: 'placements', docs }], patches: [] }),
  );
}

/** Every page of a feed, one after the other. */
async function allPages(tree: UnitTree, request: FeedRequest): Promise<string[]> {
  const items: string[] = [];
  let before: Cursor | null = null;
  for (let pages = 0; pages < 100; pages += 1) {
    const page = await getFeed(installation.payload, tree, { ...request, before });
    items.push(...page.rows.map(({ item, channel }) => `${item} by ${channel}`));
    if (!page.next) return items;
    before = page.next;
  }
  throw new Error('a feed without end');
}

const FILTERS: ModelFilter[] = [
  {}, { part: 'own' }, { part: 'above' }, { section: 'tin' }, { kind: 'notice' }, { received: true }, { received: false },
  { part: 'own', received: true }, { part: 'own', received: false, kind: 'news' }, { part: 'above', section: 'nong-nghiep' },
  { since: Date.parse('2024-06-13T00:00:00+07:00') }, { section: 'tin', since: Date.parse('2024-06-14T00:00:00+07:00') },
]; // prettier-ignore

it('answers like a model that looks at every row, page by page, whatever the tree and the placements', async () => {
  await fc.assert(
    fc.asyncProperty(world, fc.nat(11), async (given, chosen) => {
      const rows = modelRows(given);
      const tree = treeOf(given.units);
      await store(rows);
      const { id: unit } = given.units[chosen % given.units.length]!;
      for (const filter of FILTERS) {
        const model = naiveFeed(given.units, rows, unit, given.groups, NOW, filter);
        const request = {
          unit,
          limit: given.limit,
          groups: given.groups,
          now: NOW,
          ...filter,
        } as FeedRequest;
        expect(await allPages(tree, request), JSON.stringify(filter)).toEqual(
          model.map(({ item, row }) => `${item} by ${channelOf(row)}`),
        );
      }
      const shown = new Map(
        naiveFeed(given.units, rows, unit, given.groups, NOW).map(({ item, row }) => [
          item,
          channelOf(row),
        ]),
      );
      for (const item of new Set(rows.map((row) => row.item))) {
        const row = await visibleOn(installation.payload, tree, unit, item, given.groups, NOW);
        expect(row?.channel, item).toBe(shown.get(item));
      }
    }),
    { numRuns: 120 },
  );
}, 120_000);

it('derives scope like a walk up the tree', () => {
  fc.assert(
    fc.property(forest, (units) => {
      const tree = treeOf(units);
      for (const { id } of units) {
        const expected: Record<string, string | null> = { l1: null, l2: null, l3: null, l4: null };
        for (
          let unit = units.find((one) => one.id === id);
          unit;
          unit = units.find((one) => one.id === unit?.parent)
        ) {
          expected[`l${LEVELS.indexOf(unit.level as Level) + 1}`] = unit.id;
        }
        expect(tree.scope(id)).toEqual(expected);
        expect(scopeOf(tree.lineage(id))).toEqual(expected);
      }
    }),
  );
});
