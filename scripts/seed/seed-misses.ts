import { MISSES, type MissKind } from '@/misses/row';
import { writeMisses } from '@/misses/write-misses';
import { addDays } from '@/reviews/months';
import { weekOf } from '@/syndication/week';

import type { SeedContext } from './context';

/** Nam Sách and An Bình. */
const DISTRICT = '291';
const COMMUNE = '10630';

const LAST_WEEK: readonly (readonly [unit: string, kind: MissKind, text: string, count: number])[] = [
  [COMMUNE, 'search', 'lich tiem phong cho meo', 14],
  [COMMUNE, 'search', 'vay von ho ngheo', 9],
  [COMMUNE, 'search', 'mau don xin xac nhan', 6],
  [COMMUNE, 'address', '/chitiettin.aspx?id=318', 11],
  [DISTRICT, 'search', 'bang gia dat nam 2026', 23],
  [DISTRICT, 'search', 'tuyen sinh lop 10', 17],
  [DISTRICT, 'address', '/article/4127/le-hoi-den-long-dong.html', 31],
]; // prettier-ignore

/** What visitors looked for in vain last week, for the list that shows it. */
export async function seedMisses({ payload, unitOf }: SeedContext): Promise<void> {
  if ((await payload.db.count({ collection: MISSES, where: {} })).totalDocs > 0) return;
  const week = addDays(weekOf(Date.now()), -7);
  await writeMisses(
    payload,
    LAST_WEEK.map(([unit, kind, text, count]) => ({ unit: unitOf(unit), kind, week, text, count })),
  );
}
