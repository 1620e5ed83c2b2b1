import type { PayloadRequest } from 'payload';

import { overdueOf } from '@/syndication/overdue';
import type { UnitTree } from '@/tenants/unit-tree';

import { namesOf } from '../difference/names';
import { nameOf, type Language } from '../unit-view';

/** A mandatory item that some receivers have not confirmed since a day. Times in milliseconds since 1970. */
export type OverdueView = {
  sending: string;
  item: string;
  title: string;
  at: number;
  /** all who received it, and those who have not confirmed */
  receivers: number;
  units: { id: string; name: string }[];
};

type At = { req: PayloadRequest; tree: UnitTree; language: Language };

export async function overdueView(
  { req, tree, language }: At,
  unit: string,
  skip = 0,
): Promise<{ rows: OverdueView[]; next: number | null }> {
  const page = await overdueOf(req, tree, unit, { skip });
  const items = page.rows.map(({ item }) => item);
  const titles = await namesOf(req, 'articles', items, 'title', language);
  const rows = page.rows.map(({ units, ...row }): OverdueView => ({
    ...row,
    title: titles.get(row.item) ?? '',
    units: units.map((one) => ({ id: one.id, name: nameOf(one, language) })),
  }));
  return { rows, next: page.next };
}
