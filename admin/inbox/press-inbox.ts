import { APIError, type PayloadRequest } from 'payload';

import { acknowledge } from '@/syndication/acknowledge';
import { classifyItem } from '@/syndication/classify';
import { editOwn } from '@/syndication/edit-own';
import { decideLocally, undecide } from '@/syndication/local-decision';
import type { LocalNote } from '@/syndication/local-note';
import { noteItem } from '@/syndication/note';
import { pinItem, unpinItem } from '@/syndication/pin';

import { asPerson, isTaken } from '../sendings/press-send';

/** What may be done with lines of the inbox: `take` also keeps what shows, `hide` also skips what does not. */
export const INBOX_ACTS = [
  'take',
  'hide',
  'undo',
  'acknowledge',
  'pin',
  'unpin',
  'note',
  'classify',
  'edit',
] as const;

export type InboxAct = (typeof INBOX_ACTS)[number];

export type InboxOrder = {
  unit: string;
  items: readonly string[];
  act: InboxAct;
  section: string | null;
  teaser: { vi?: string; en?: string } | null;
  /** undefined: what was written stays */
  note: LocalNote | null | undefined;
  until: number | null;
};

export type InboxResult = { item: string; ok: boolean; message: string };

function one(req: PayloadRequest, order: InboxOrder, item: string): Promise<void> {
  const { unit, act, section, teaser, note, until } = order;
  return asPerson(req, (own) => {
    if (act === 'acknowledge') return acknowledge(own, { item, unit });
    if (act === 'undo') return undecide(own, { item, unit });
    if (act === 'pin') return pinItem(own, { item, unit, until });
    if (act === 'unpin') return unpinItem(own, { item, unit });
    if (act === 'classify') return classifyItem(own, { item, unit, section: section ?? '' });
    if (act === 'edit') return editOwn(own, { item, unit, section, teaser, note, until });
    if (act === 'note') return noteItem(own, { item, unit, note: note ?? null });
    const state = act === 'take' ? 'live' : 'hidden';
    return decideLocally(own, { item, unit, state, section, until, note, teaser }); // prettier-ignore
  });
}

/** Each line is decided by itself: what cannot be done keeps its reason, and the others stand. */
export async function pressInbox(req: PayloadRequest, order: InboxOrder): Promise<InboxResult[]> {
  const results: InboxResult[] = [];
  for (const item of order.items) {
    try {
      // A colleague decided at the same moment: what he wrote is there now, and the later press counts.
      await one(req, order, item).catch((error: unknown) => {
        if (!isTaken(error)) throw error;
        return one(req, order, item);
      });
      results.push({ item, ok: true, message: '' });
    } catch (error) {
      if (error instanceof APIError && error.isPublic && error.status < 500)
        results.push({ item, ok: false, message: error.message });
      else throw error;
    }
  }
  return results;
}
