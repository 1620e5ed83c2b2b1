import type { PayloadRequest } from 'payload';

import { actorOf, type Actor } from './actor';

const memo = new WeakMap<object, Actor | null>();

/** The actor of a request; derived once per user document. */
export function requestActor(req: Pick<PayloadRequest, 'user'>): Actor | null {
  const { user } = req;
  if (!user) return null;
  if (!memo.has(user)) memo.set(user, actorOf(user));
  return memo.get(user) ?? null;
}
