import type { DemoUnit } from '@/scripts/demo/types';
import type { UnitTree } from '@/tenants/unit-tree';

/** Every unit of the tree as the demo's generators want it, by id. */
export function demoUnits(tree: UnitTree): Map<string, DemoUnit> {
  const units = [...tree.all()].sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map(
    units.map((unit, index) => {
      const parent = tree.get(unit.parent);
      const { code, name, shortName, type, level } = unit;
      return [
        unit.id,
        { code, name, shortName, type, level, parentName: parent?.name ?? '', index },
      ];
    }),
  );
}
