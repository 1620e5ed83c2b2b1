import type { ExistingUnit } from './existing';
import type { Link } from './link-units';
import type { NewUnit, Plan, UnitPatch } from './plan-types';

/** Adds successions to the new units and the patches; what the registry has already is not written again. */
export function writeLinks(
  links: readonly Link[],
  plan: Plan,
  patches: Map<string, UnitPatch>,
  existing: ReadonlyMap<string, ExistingUnit>,
): void {
  const added = new Map<string, NewUnit>(plan.add.map((unit) => [unit.id, unit]));
  const told = new Set(
    [...plan.rename, ...plan.change, ...plan.move, ...plan.close].map((line) => line.id),
  );
  const write = (id: string, field: 'predecessors' | 'successors', other: string) => {
    const fresh = added.get(id);
    const patch: UnitPatch = fresh ?? patches.get(id) ?? {};
    const old = existing.get(id);
    const present = patch[field] ?? old?.[field] ?? [];
    if (present.includes(other)) return;
    patch[field] = [...present, other];
    if (fresh) return;
    patches.set(id, patch);
    if (told.has(id) || !old) return;
    // A unit whose only news is a link counts as changed.
    told.add(id);
    plan.change.push({ id, code: old.code, name: old.name, fields: [field] });
    plan.unchanged -= 1;
  };
  for (const { from, to } of links) {
    write(to, 'predecessors', from);
    write(from, 'successors', to);
  }
}
