import type { Level } from '@/tenants/levels';

/**
 * Who must read a text before it is public: `alone`: its editor is enough; `second`: a second person who may publish;
 * `above`: a moderator of a unit above.
 */
export const RULES = ['alone', 'second', 'above'] as const;

export type Rule = (typeof RULES)[number];

/** A decision of a unit for itself and what is below it. Empty level or kind: all of them. */
export type PolicyRow = {
  unit: string;
  level: Level | null;
  kind: string | null;
  rule: Rule;
  /** units below may not decide otherwise */
  locked: boolean;
};

export const DEFAULT_RULE: Rule = 'second';

const weight = ({ level, kind }: PolicyRow): number => (kind ? 2 : 0) + (level ? 1 : 0);

/**
 * The rule for an item: the nearest unit that decided wins, unless one above it has locked its decision; in one unit the
 * more particular row wins, the kind before the level, and of equals the stricter.
 * @param lineage the item's unit and those above it, the root first
 * @param rows in any order
 */
export function ruleFor(
  lineage: readonly { id: string; level: Level }[],
  rows: readonly PolicyRow[],
  kind: string,
): Rule {
  const own = lineage[lineage.length - 1];
  let rule = DEFAULT_RULE;
  for (const { id } of lineage) {
    const [row] = rows
      .filter((one) => one.unit === id)
      .filter((one) => (one.level ?? own?.level) === own?.level && (one.kind ?? kind) === kind)
      .sort((a, b) => weight(b) - weight(a) || RULES.indexOf(b.rule) - RULES.indexOf(a.rule));
    if (!row) continue;
    rule = row.rule;
    if (row.locked) return rule;
  }
  return rule;
}
