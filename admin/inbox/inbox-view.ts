import { getFeed } from '@/syndication/feed';
import { getInbox } from '@/syndication/inbox';
import type { OwnChoice } from '@/syndication/inbox-row';
import type { LocalNote } from '@/syndication/local-note';
import { pinnedRows, pinsOf } from '@/syndication/pinned';
import type { FeedRow, Strength } from '@/syndication/placement';
import { toAcknowledge } from '@/syndication/to-acknowledge';
import { mayIn } from '@/tenants/actor';
import type { TreeUnit } from '@/tenants/unit-tree';

import { namesOf } from '../difference/names';
import type { Screen } from '../endpoints/answer';
import { sectionsFor, type Named } from '../sendings/sections-for';
import { nameOf } from '../unit-view';
import { inboxAsk, writeInboxCursor } from './inbox-ask';

/** A line of the inbox. Times in milliseconds since 1970. */
export type InboxLine = {
  item: string;
  title: string;
  date: number;
  kind: string;
  section: Named | null;
  origin: Named;
  sender: string;
  strength: Strength;
  until: number | null;
  /** came by a subscription of the unit's own */
  followed: boolean;
  /** whether it shows on the unit's site now */
  shows: boolean;
  decision: 'live' | 'hidden' | null;
  /** it was offered and accepted: the moderators' */
  accepted: boolean;
  /** what the unit chose when it took or accepted it */
  own: OwnChoice | null;
  /** what the unit wrote under it */
  note: LocalNote | null;
};

/** Mandatory, and not confirmed. */
export type MandatoryLine = { item: string; title: string; sender: string; at: number; until: number | null }; // prettier-ignore

/** A pinned item, and until when. */
export type PinLine = Named & { until: number | null };

export type InboxAnswer = {
  unit: Named;
  rows: InboxLine[];
  next: string | null;
  /** with the first page only */
  mandatory: MandatoryLine[];
  /** sections that the unit may choose from */
  sections: Named[];
  /** whether this person decides about what was accepted */
  moderates: boolean;
  /** with the first page only: what is pinned, in its order, and what the unit wrote and could pin */
  pins: PinLine[];
  own: Named[];
  now: number;
};

/** How many of its newest items a unit may choose from to pin one. */
const OWN_SHOWN = 20;

const named = ({ item, card }: FeedRow): Named => ({ id: item, name: card.vi.title });

export async function inboxView(at: Screen, unit: TreeUnit): Promise<InboxAnswer> {
  const { req, tree, language, query } = at;
  const now = Date.now();
  const ask = inboxAsk(query, unit.id);
  const first = !ask.before;
  const [page, mandatory, sections, pins, ends, written] = await Promise.all([
    getInbox(req, tree, ask, now),
    first ? toAcknowledge(req, tree, unit.id, now) : [],
    first ? sectionsFor(at, unit.id) : [],
    first ? pinnedRows(req.payload, tree, unit.id, now) : [],
    first ? pinsOf(req.payload, unit.id) : [],
    first ? getFeed(req.payload, tree, { unit: unit.id, part: 'own', received: false, limit: OWN_SHOWN, now }).then(({ rows }) => rows) : [],
  ]);
  const names = await namesOf(req, 'sections', page.rows.map(({ section }) => section ?? ''), 'name', language);
  const unitName = (id: string): string => {
    const found = tree.get(id);
    return found ? nameOf(found, language) : '';
  };
  return {
    moderates: mayIn(at.actor, 'syndication.send', unit.id, tree.scope(unit.id)),
    unit: { id: unit.id, name: nameOf(unit, language) }, sections, now, pins: pins.map((row) => ({ ...named(row), until: ends.find(({ item }) => item === row.item)?.until ?? null })), own: written.map(named),
    rows: page.rows.map(({ section, origin, sender, decision, ...row }): InboxLine => {
      const { item, title, date, kind, strength, until, followed, note, accepted, own } = row;
      const shows = ask.tab === 'unclassified' || strength === 'mandatory' || decision === 'live' || (decision === null && strength !== 'reference');
      return {
        item, title, date, kind, strength, until, decision, followed, shows, accepted, own, note, origin: { id: origin, name: unitName(origin) }, sender: unitName(sender),
        section: section ? { id: section, name: names.get(section) ?? '' } : null,
      };
    }),
    next: page.next && writeInboxCursor(page.next),
    mandatory: mandatory.map(({ item, title, sender, at: since, until }) => ({ item, title, sender: unitName(sender), at: since, until })),
  };
} // prettier-ignore
