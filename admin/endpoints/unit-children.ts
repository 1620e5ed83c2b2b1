import { mayIn } from '@/tenants/actor';
import { isClosed, type TreeUnit } from '@/tenants/unit-tree';

import { peopleCounts } from '../people-counts';
import { searchUnits } from '../unit-search';
import { unitView, type UnitView } from '../unit-view';
import { screen, type Screen } from './answer';

/** A line of the tree. */
export type UnitRow = UnitView & {
  /** units directly below */
  below: number;
  /** people with a role here; null where the reader does not administer the unit */
  people: number | null;
};

const MAX_ROWS = 500;

async function rows(at: Screen, units: readonly TreeUnit[]): Promise<UnitRow[]> {
  const { actor, tree, language, today } = at;
  const shown = units.slice(0, MAX_ROWS);
  const mine = shown.filter((unit) => mayIn(actor, 'people.manage', unit.id, tree.scope(unit.id)));
  const counts = await peopleCounts(
    at.req,
    mine.map(({ id }) => id),
  );
  const administered = new Set(mine.map(({ id }) => id));
  return shown.map((unit) => ({
    ...unitView(tree, unit, language, today),
    below: tree.children(unit.id).filter((child) => !isClosed(child, today)).length,
    people: administered.has(unit.id) ? (counts.get(unit.id) ?? 0) : null,
  }));
}

/** `GET /api/lt/units?parent=<id>&closed=1`: the units directly below one, or the top ones. */
export const unitChildren = screen('/lt/units', async (at) => {
  const parent = at.query.get('parent');
  const closed = at.query.get('closed') === '1';
  const units = parent ? at.tree.children(parent) : at.tree.roots;
  const open = units.filter((unit) => closed || !isClosed(unit, at.today));
  return { units: await rows(at, open) };
});

/** `GET /api/lt/units/find?q=…&closed=1&mine=1`: units by name or code; `mine` keeps those whose content one may read. */
export const findUnits = screen('/lt/units/find', async (at) => {
  const { tree, actor, query, today } = at;
  const mine = query.get('mine') === '1';
  const found = searchUnits(tree, {
    query: (query.get('q') ?? '').slice(0, 80),
    today,
    closed: query.get('closed') === '1',
    limit: 30,
    ...(mine
      ? { accept: (unit) => mayIn(actor, 'content.read', unit.id, tree.scope(unit.id)) }
      : {}),
  });
  return { units: await rows(at, found.units), total: found.total };
});
