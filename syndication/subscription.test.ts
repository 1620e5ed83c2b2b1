import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LEVELS } from '@/tenants/levels';
import { UnitTree, type TreeUnit } from '@/tenants/unit-tree';

import { bySource, matches, takersOf, type Subscription } from './subscription';

/** Parents by index, so that any list of choices is a tree. */
const forest = fc
  .array(fc.nat(20), { minLength: 2, maxLength: 10 })
  .map((parents) =>
    parents.map((parent, n) => ({ id: `u${n}`, parent: n > 0 && parent % 4 > 0 ? `u${parent % n}` : null, level: LEVELS[0] })),
  ); // prettier-ignore

const treeOf = (units: { id: string; parent: string | null }[]): UnitTree =>
  new UnitTree(units.map((unit) => ({ ...unit, name: unit.id, shortName: unit.id, names: [] }) as unknown as TreeUnit)); // prettier-ignore

const choice = fc.record({
  unit: fc.nat(9), source: fc.nat(9), below: fc.boolean(), active: fc.boolean(), since: fc.nat(5),
  section: fc.constantFrom(null, 's', 't'), mode: fc.constantFrom('automatic' as const, 'inbox' as const),
}); // prettier-ignore
const item = fc.record({ origin: fc.nat(9), section: fc.constantFrom(null, 's', 't'), publishedAt: fc.nat(5) }); // prettier-ignore

const world = fc
  .record({ units: forest, subscriptions: fc.array(choice, { maxLength: 12 }), items: fc.array(item, { maxLength: 8 }) })
  .map(({ units, subscriptions, items }) => {
    const id = (n: number) => `u${n % units.length}`;
    return {
      tree: treeOf(units), parentOf: new Map(units.map((unit) => [unit.id, unit.parent])),
      subscriptions: subscriptions.map((one, n): Subscription => ({ ...one, id: String(n), unit: id(one.unit), source: id(one.source) })),
      items: items.map((one) => ({ ...one, origin: id(one.origin) })),
    };
  }); // prettier-ignore

describe('a subscription', () => {
  it('never brings a unit its own text, and only what the source or a unit below it wrote', () => {
    fc.assert(
      fc.property(world, ({ tree, parentOf, subscriptions, items }) => {
        const index = bySource(subscriptions);
        for (const one of items)
          for (const taker of takersOf(index, one, tree)) {
            expect(taker.unit).not.toBe(one.origin);
            expect(taker.active && one.publishedAt >= taker.since).toBe(true);
            expect([null, one.section]).toContain(taker.section);
            let at: string | null | undefined = one.origin;
            while (taker.below && at && at !== taker.source) at = parentOf.get(at);
            expect(at).toBe(taker.source);
          }
      }),
    );
  });

  it('is found through the lineage of the item exactly where it matches, one for a unit', () => {
    fc.assert(
      fc.property(world, ({ tree, subscriptions, items }) => {
        for (const one of items) {
          const all = subscriptions.filter((subscription) => matches(subscription, one, tree));
          const takers = takersOf(bySource(subscriptions), one, tree);
          expect(takers.map(({ unit }) => unit).sort()).toEqual([...new Set(all.map(({ unit }) => unit))].sort()); // prettier-ignore
          for (const taker of takers) {
            const rivals = all.filter(({ unit }) => unit === taker.unit);
            expect(taker.mode === 'automatic').toBe(
              rivals.some(({ mode }) => mode === 'automatic'),
            );
          }
        }
      }),
    );
  });

  it('passes nothing on: two units that follow each other exchange what they wrote, and nothing that either received', () => {
    const tree = treeOf([{ id: 'a', parent: null }, { id: 'b', parent: null }, { id: 'c', parent: null }]); // prettier-ignore
    const follow = (unit: string, source: string): Subscription => ({ id: unit, unit, source, below: true, section: null, mode: 'automatic', active: true, since: 0 }); // prettier-ignore
    const index = bySource([follow('a', 'b'), follow('b', 'a')]);
    const takers = (origin: string) =>
      takersOf(index, { origin, section: null, publishedAt: 1 }, tree).map(({ unit }) => unit);
    expect([takers('a'), takers('b'), takers('c')]).toEqual([['b'], ['a'], []]);
  });
});
