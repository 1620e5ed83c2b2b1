import { noteFor } from '@/syndication/local-note';
import { noteOf } from '@/syndication/pinned';

import type { Portal } from './portal';
import type { SiteView, UnitNoteView } from './types';
import { runningName } from './unit-names';

/** What the unit of this site wrote under an item; nothing on other sites. */
export async function unitNote(
  { payload, tree }: Portal,
  { unitId, locale }: SiteView,
  item: string,
): Promise<UnitNoteView | undefined> {
  const note = noteFor(await noteOf(payload, unitId, item), locale);
  const unit = tree.get(unitId);
  return note && unit ? { unit: runningName(unit, locale), ...note } : undefined;
}
