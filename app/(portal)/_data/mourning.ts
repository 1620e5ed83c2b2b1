import { inMourning } from '@/appearance/mourning';

import type { MourningView } from './look-types';
import type { Portal } from './portal';
import type { Locale } from './types';

/**
 * The mourning that holds on a unit's site today; the highest unit's where two do. What pages have read of it is kept for the
 * day only (`cached.ts` names the day), so that it begins and ends at midnight in Viet Nam by itself.
 */
export async function mourningOn(
  { payload, tree, today }: Portal,
  unit: string,
  locale: Locale,
): Promise<MourningView | undefined> {
  const lineage = tree.lineage(unit).map(({ id }) => id);
  const { docs } = await payload.find({
    collection: 'mournings', depth: 0, limit: 50, pagination: false, overrideAccess: true, sort: '-createdAt',
    where: { and: [{ steward: { in: lineage } }, { on: { equals: true } }] },
  }); // prettier-ignore
  const now = docs.filter(({ on, from, until }) =>
    inMourning({ on: on === true, from: from ?? null, until: until ?? null }, today),
  );
  const [first] = lineage.flatMap((id) => now.filter((row) => String(row.steward) === id));
  if (!first) return undefined;
  const english = locale === 'en' && first.titleEn?.trim();
  return {
    title: english || first.title,
    ...(locale === 'en' && !english ? { lang: 'vi' as const } : {}),
  };
}
