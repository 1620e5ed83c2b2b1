import { APIError, type PayloadRequest } from 'payload';

import { acknowledge } from '@/syndication/acknowledge';
import { decideLocally, undecide } from '@/syndication/local-decision';

import { asPerson } from '../sendings/press-send';

/** What may be done with lines of the inbox: `take` also keeps what shows, `hide` also skips what does not. */
export const INBOX_ACTS = ['take', 'hide', 'undo', 'acknowledge'] as const;

export type InboxAct = (typeof INBOX_ACTS)[number];

export type InboxOrder = {
  unit: string;
  items: readonly string[];
  act: InboxAct;
  section: string | null;
  teaser: string | null;
  until: number | null;
};

export type InboxResult = { item: string; ok: boolean; message: string };

const isUnique = (error: unknown): boolean =>
  /unique|duplicate|E11000/i.test(String((error as { message?: unknown } | null)?.message));

function one(req: PayloadRequest, order: InboxOrder, item: string): Promise<void> {
  const { unit, act, section, teaser, until } = order;
  return asPerson(req, (own) => {
    if (act === 'acknowledge') return acknowledge(own, { item, unit });
    if (act === 'undo') return undecide(own, { item, unit });
    const state = act === 'take' ? 'live' : 'hidden';
    return decideLocally(own, { item, unit, state, section, until, teaser: teaser ? { vi: teaser } : null }); // prettier-ignore
  });
}

/** Each line is decided by itself: what cannot be done keeps its reason, and the others stand. */
export async function pressInbox(req: PayloadRequest, order: InboxOrder): Promise<InboxResult[]> {
  const results: InboxResult[] = [];
  for (const item of order.items) {
    try {
      await one(req, order, item);
      results.push({ item, ok: true, message: '' });
    } catch (error) {
      // Two confirmed at the same moment: one row stands, and that was the wish of both.
      if (order.act === 'acknowledge' && isUnique(error))
        results.push({ item, ok: true, message: '' });
      else if (error instanceof APIError && error.isPublic && error.status < 500)
        results.push({ item, ok: false, message: error.message });
      else throw error;
    }
  }
  return results;
}
