import type { Level } from '@/tenants/levels';

/** How much may travel in a week. */
export type Quota = {
  /** items from above that one unit receives */
  received: number;
  /** mandatory sendings that one unit makes */
  mandatory: number;
  /** offers that one unit makes */
  offers: number;
};

export const FIGURES = ['received', 'mandatory', 'offers'] as const satisfies (keyof Quota)[];

/** What a unit laid down for those below it; null leaves a figure to the units above. Empty level: all of them. */
export type QuotaRow = {
  unit: string;
  level: Level | null;
  locked: boolean;
} & { [Figure in keyof Quota]: number | null };

/** Where nobody has laid down anything. */
export const DEFAULT_QUOTA: Quota = { received: 12, mandatory: 5, offers: 5 };

/**
 * The quota of a unit, figure by figure: the nearest unit above it that laid it down wins, unless a higher one has locked its
 * figure; in one unit a row for the level goes before one for all. A unit lays nothing down for itself, except a top unit.
 * @param lineage the unit and those above it, the root first
 * @param rows in any order
 */
export function quotaFor(
  lineage: readonly { id: string; level: Level }[],
  rows: readonly QuotaRow[],
): Quota {
  const own = lineage[lineage.length - 1];
  const deciding = lineage.length > 1 ? lineage.slice(0, -1) : lineage;
  const quota = { ...DEFAULT_QUOTA };
  const locked = new Set<keyof Quota>();
  for (const { id } of deciding) {
    const mine = rows
      .filter(({ unit, level }) => unit === id && (level ?? own?.level) === own?.level)
      .sort((a, b) => Number(b.level !== null) - Number(a.level !== null));
    for (const figure of FIGURES) {
      const row = mine.find((one) => one[figure] !== null);
      if (!row || locked.has(figure)) continue;
      quota[figure] = row[figure]!;
      if (row.locked) locked.add(figure);
    }
  }
  return quota;
}
