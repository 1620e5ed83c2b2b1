import type { Endpoint } from 'payload';

import { markRead } from '@/notifications/mark-read';
import { unreadOf } from '@/notifications/unread';
import { isItemType } from '@/workflow/content';

import { action } from './action';
import { openScreen } from './answer';

/**
 * `GET /api/lt/notices/unread`: how many notices the person has not read, at most 100. `null` for visitors: the bell asks by
 * itself, and must not make a session that has ended look like a refusal.
 */
export const countNotices: Endpoint = {
  path: '/lt/notices/unread',
  method: 'get',
  handler: async (req) => {
    const at = await openScreen(req);
    return Response.json({ unread: at ? await unreadOf(req, at.actor.id) : null });
  },
};

/** `POST /api/lt/notices/read`, body `{ all: true }` or `{ type, item }`: marks one's own as read; answers with what is left. */
export const readNotices = action('/lt/notices/read', async ({ req, actor }, { all, type, item }) => {
  if (all === true) await markRead(req, actor.id, 'all', Date.now());
  else if (isItemType(type) && typeof item === 'string') await markRead(req, actor.id, { type, item }, Date.now());
  else return null;
  return { unread: await unreadOf(req, actor.id) };
}); // prettier-ignore
