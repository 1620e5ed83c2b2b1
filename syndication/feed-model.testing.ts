import type { Level } from '@/tenants/levels';

import type { Strength } from './placement';

/** A unit and a placement of the model; nothing here knows how the application answers. */
export type ModelUnit = { id: string; level: Level; parent: string | null; validTo: string | null };

export type ModelRow = {
  item: string;
  /** what the row is addressed to */
  to: { kind: 'unit' | 'local' | 'sent' | 'tree' | 'group'; id: string; level: Level | null };
  state: string;
  strength: Strength | null;
  date: number;
  kind: string;
  section: string | null;
  until: number | null;
  origin: string;
};

export type ModelFilter = {
  part?: 'all' | 'own' | 'above';
  section?: string;
  kind?: string;
  received?: boolean;
  since?: number;
};

const lineageOf = (units: readonly ModelUnit[], id: string): ModelUnit[] => {
  const unit = units.find((one) => one.id === id);
  return unit ? [unit, ...(unit.parent ? lineageOf(units, unit.parent) : [])] : [];
};

/** Nearness of a row to a site, smaller is nearer; null when the row is not for it. Text: DESIGN 3, Feed and Precedence. */
function nearness(
  row: ModelRow,
  chain: readonly ModelUnit[],
  groups: readonly string[],
): number | null {
  const { kind, id, level } = row.to;
  const [self] = chain;
  if (kind === 'local') return id === self!.id ? 0 : null;
  if (kind === 'unit') return id === self!.id ? 1 : null;
  if (kind === 'sent') return id === self!.id ? 2 : null;
  if (kind === 'group') return groups.includes(id) ? 1000 + groups.indexOf(id) : null;
  const distance = chain.findIndex((unit) => unit.id === id);
  if (distance < 0) return null;
  if (level === null) return 10 + distance * 10;
  // "The communes below U": U itself is not one of them.
  return level === self!.level && distance > 0 ? 9 + distance * 10 : null;
}

const lastMoment = (day: string): number => Date.parse(`${day}T23:59:59.999+07:00`);

/** The feed of a unit by the words of the design: every row is looked at, nothing is indexed, nothing is paged. */
export function naiveFeed(
  units: readonly ModelUnit[],
  rows: readonly ModelRow[],
  unit: string,
  groups: readonly string[],
  now: number,
  filter: ModelFilter = {},
): { item: string; row: ModelRow }[] {
  const chain = lineageOf(units, unit);
  const { validTo } = chain[0]!;
  const mine = rows
    .map((row) => ({ row, near: nearness(row, chain, groups) }))
    .filter((one): one is { row: ModelRow; near: number } => one.near !== null)
    .filter(
      ({ row }) =>
        (row.state === 'live' || row.state === 'hidden') &&
        (row.until === null || row.until > now) &&
        row.date <= now,
    )
    .filter(({ row }) => validTo === null || row.date <= lastMoment(validTo));
  const items = [...new Set(mine.map(({ row }) => row.item))];
  const shown = items.flatMap((item) => {
    const all = mine.filter(({ row }) => row.item === item).sort((a, b) => a.near - b.near);
    const mandatory = all.find(
      ({ row }) => row.strength === 'mandatory' && row.state === 'live' && row.to.kind !== 'local',
    );
    const first = all[0]!;
    const row = first.row.state === 'live' ? first.row : mandatory?.row;
    if (!row) return [];
    const sources = all.filter(({ row: one }) => one.to.kind !== 'local');
    const onOwn = sources.some(
      ({ row: { to } }) => to.kind === 'unit' || (to.kind === 'tree' && to.id === unit),
    );
    const own = onOwn || (sources.length === 0 && row.origin === unit);
    return [{ item, row, own }];
  });
  return shown
    .filter(
      ({ own }) =>
        filter.part === undefined || filter.part === 'all' || own === (filter.part === 'own'),
    )
    .filter(({ row }) => filter.section === undefined || row.section === filter.section)
    .filter(({ row }) => filter.since === undefined || row.date >= filter.since)
    .filter(({ row }) => filter.kind === undefined || row.kind === filter.kind)
    .filter(({ row }) => filter.received === undefined || (row.origin !== unit) === filter.received)
    .sort((a, b) => b.row.date - a.row.date || (a.item < b.item ? 1 : -1))
    .map(({ item, row }) => ({ item, row }));
}
