import { NotFound } from 'payload';

import { newestText } from '@/editing/newest-text';
import { personName } from '@/editing/person-name';
import { leavePresence, notePresence, othersPresent, type Presence } from '@/editing/presence';
import { markOf, revisionOf } from '@/workflow/revision';
import { stageOf } from '@/editing/stage-of';
import { isItemType } from '@/workflow/content';
import type { Stage } from '@/workflow/states';

import { action } from './action';

/** What a beat is answered with. Times in milliseconds since 1970. */
export type PresenceAnswer = {
  others: Presence[];
  /** the newest saved text: its mark, who saved it (null: the system), when, and whether that was the asker himself */
  newest: { mark: string; by: string | null; at: number | null; mine: boolean };
  stage: Stage | null;
};

/**
 * `POST /api/lt/items/:type/:id/presence` {editing, leave}: a beat of somebody who has the item open, every 15 s while he
 * looks at it; with `leave` the last one. For those who may read the item; others get the 404 of an item that is not there.
 */
export const beat = action('/lt/items/:type/:id/presence', async ({ req, actor }, body): Promise<PresenceAnswer | { left: true } | null> => {
  const { type, id } = req.routeParams ?? {};
  const { editing = false, leave = false } = body;
  if (!isItemType(type) || typeof id !== 'string' || typeof editing !== 'boolean' || typeof leave !== 'boolean') return null;
  const item = { type, id };
  if (leave) {
    await leavePresence(req, item);
    return { left: true };
  }
  const newest = await newestText(req, item);
  if (!newest) throw new NotFound(req.t);
  const now = Date.now();
  await notePresence(req, item, editing, now);
  const revision = revisionOf(newest);
  return {
    others: await othersPresent(req, item, now),
    newest: { mark: markOf(newest), by: await personName(req, revision?.by ?? null), at: revision?.at || null, mine: revision?.by === actor.id },
    stage: await stageOf(req, id),
  };
}); // prettier-ignore
