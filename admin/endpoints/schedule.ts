import { branchesOf } from '@/tenants/branches';

import { dayBegins, isDay } from '../schedule/calendar-days';
import { readScheduleOf, type Schedule } from '../schedule/read-schedule';
import { nameOf } from '../unit-view';
import { screen } from './answer';

export type ScheduleAnswer = Schedule & { unit: { id: string; name: string } | null; now: number };

/** Six weeks, as a month at most fills them. */
const LONGEST = 42 * 86_400_000;

/**
 * `GET /api/lt/schedule?from=YYYY-MM-DD&to=YYYY-MM-DD&unit=`: what is scheduled on these days (the last one excluded), at
 * most 42 of them, in everything this person may read; 404 where the days make no sense.
 */
export const readSchedule = screen('/lt/schedule', async (at): Promise<ScheduleAnswer | null> => {
  const { req, actor, tree, query, language } = at;
  const [first, last] = [query.get('from'), query.get('to')];
  if (!isDay(first) || !isDay(last)) return null;
  const [from, until] = [dayBegins(first), dayBegins(last)];
  if (until <= from || until - from > LONGEST) return null;
  const asked = query.get('unit');
  const unit = tree.get(asked);
  const within = unit && { id: unit.id, level: unit.level, scope: tree.scope(unit.id) };
  const branches = asked && !within ? [] : branchesOf(actor, 'content.read', within ?? null);
  const now = Date.now();
  const found = await readScheduleOf({ req, tree, branches, language, now }, from, until);
  return { ...found, unit: unit ? { id: unit.id, name: nameOf(unit, language) } : null, now };
});
