import { handleReasons } from '@/clarity/handle-reasons';

import { action } from './action';

/** `POST /api/lt/clarity/:id/handled` {upTo}: what readers found unclear, up to the newest that was seen, is dealt with. */
export const markHandled = action('/lt/clarity/:id/handled', async ({ req }, { upTo }) => {
  const { id } = req.routeParams ?? {};
  if (typeof id !== 'string' || !/^[A-Za-z0-9-]{1,64}$/.test(id)) return null;
  if (!Number.isSafeInteger(upTo) || Number(upTo) < 1) return null;
  return { handled: await handleReasons(req, id, Number(upTo)) };
});
