import type { PayloadRequest } from 'payload';

import type { EditionQuery, StoredEdition } from '@/database/edition-query';
import { editionRows } from '@/database/edition-rows';
import type { Branch } from '@/tenants/branches';
import type { UnitTree } from '@/tenants/unit-tree';
import { failureText } from '@/workflow/failure-text';

import { nameOf, type Language } from '../unit-view';

/** A scheduled text on the calendar. */
export type ScheduleRow = {
  id: string;
  itemType: StoredEdition['itemType'];
  item: string;
  title: string;
  kind: string;
  unit: { id: string; name: string };
  at: number;
  /** why it did not become public at its minute */
  failure: string | null;
};

export type Schedule = {
  rows: ScheduleRow[];
  /** whether the range holds more than is shown */
  more: boolean;
  /** due, and not public; whatever range is shown */
  missed: ScheduleRow[];
};

/** A month of a province with several texts a day on each site; beyond it the range has to be narrowed. */
const MOST = 400;
const MOST_MISSED = 50;
/** The worker publishes within this time of the minute. */
const GRACE = 60_000;

type Ask = {
  req: PayloadRequest;
  tree: UnitTree;
  branches: readonly Branch[];
  language: Language;
  now: number;
};

async function rows(
  { req, tree, branches, language }: Ask,
  range: Pick<EditionQuery, 'from' | 'until'>,
  limit: number,
): Promise<ScheduleRow[]> {
  const lists = await Promise.all(
    branches.map((branch) => editionRows(req.payload, { list: 'schedule', branch, ...range }, limit)),
  );
  const found = lists.flat().sort((a, b) => a.at - b.at || (a.item < b.item ? -1 : 1));
  return found.slice(0, limit).map(({ id, itemType, item, title, kind, steward, at, failure }) => {
    const unit = tree.get(steward);
    return { id, itemType, item, title, kind, at, failure: failure && failureText(failure, language), unit: { id: steward, name: unit ? nameOf(unit, language) : '' } };
  });
} // prettier-ignore

/** What is scheduled from one moment up to another, and what was missed. */
export async function readScheduleOf(ask: Ask, from: number, until: number): Promise<Schedule> {
  const [found, missed] = await Promise.all([
    rows(ask, { from, until }, MOST + 1),
    rows(ask, { until: ask.now - GRACE }, MOST_MISSED),
  ]);
  return { rows: found.slice(0, MOST), more: found.length > MOST, missed };
}
