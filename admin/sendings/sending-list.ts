import type { PayloadRequest } from 'payload';

import { sentPlacements, type SentPlacement } from '@/syndication/item-placements';
import type { Strength } from '@/syndication/placement';
import { sendingOf, type Sending } from '@/syndication/sending';
import { mayIn } from '@/tenants/actor';

import type { Screen } from '../endpoints/answer';
import { channelText, inSentence } from './channel-text';

/** `over`: its window has passed, or the item is not public now; `replaced`: sent anew to the same addresses since. */
export type SendingStanding = 'waiting' | 'live' | 'over' | 'replaced' | 'ended';

/** An act of sending as the item's screens show it. Times in milliseconds since 1970. */
export type SendingView = {
  id: string;
  /** "tỉnh Hải Dương" */
  from: string;
  to: string[];
  strength: Strength;
  begins: number | null;
  ends: number | null;
  section: string | null;
  sites: number;
  at: number;
  byName: string;
  standing: SendingStanding;
  endedAt: number | null;
  endedByName: string;
  mayChange: boolean;
  /** whether this person may open its report */
  mayReport: boolean;
};

const MOST = 50;

function standingOf(sending: Sending, rows: readonly SentPlacement[]): SendingStanding {
  if (sending.state !== 'sent') return 'ended';
  if (rows.length === 0) return 'replaced';
  if (rows.some(({ state }) => state === 'waiting')) return 'waiting';
  return rows.some(({ state }) => state === 'live' || state === 'available') ? 'live' : 'over';
}

/** What was sent of an item, the latest first; the caller has checked that the person may know of it. */
export async function sendingList({ req, actor, tree, language, today }: Screen, item: string): Promise<SendingView[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'sendings', req, limit: MOST, pagination: false, sort: '-at',
    where: { and: [{ item: { equals: item } }, { kind: { equals: 'down' } }] },
  });
  if (docs.length === 0) return [];
  const rows = await sentPlacements(req as PayloadRequest, item);
  return docs.map(sendingOf).map((sending): SendingView => {
    const { id, steward, channels, strength, begins, ends, section, sites, at } = sending;
    const unit = tree.get(steward);
    const standing = standingOf(sending, rows.filter((row) => row.sending === id));
    const may = mayIn(actor, 'syndication.send', steward, tree.scope(steward));
    return {
      id, begins, ends, section, sites, at, standing, strength: strength ?? 'suggested',
      from: unit ? inSentence(unit, language) : '', to: channels.map((channel) => channelText(tree, channel, language, today)),
      byName: sending.byName ?? '', endedAt: sending.endedAt, endedByName: sending.endedByName ?? '',
      mayReport: may, mayChange: may && sending.state === 'sent' && standing !== 'replaced',
    };
  });
} // prettier-ignore
