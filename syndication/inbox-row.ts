import type { PayloadRequest } from 'payload';

import { localChannel, unitChannel, type Channel } from '@/tenants/channels';

import type { LocalNote } from './local-note';
import type { Card, PlacementState, Strength } from './placement';

type OwnTeaser = { vi?: string; en?: string } | null;

/** What a unit chose for its own site when it took or accepted an item. */
export type OwnChoice = { section: string | null; teaser: OwnTeaser; until: number | null };

/** A placement as the inbox needs it. */
export type InboxPlacement = {
  item: string;
  channel: Channel;
  state: PlacementState;
  heldState: string | null;
  strength: Strength | null;
  section: string | null;
  until: number | null;
  date: number;
  origin: string;
  /** who sent, or decided */
  steward: string;
  sending: string | null;
  /** the subscription that wrote it */
  subscription: string | null;
  card: Card;
  note: LocalNote | null;
  tied: boolean;
  ownSection: string | null;
  ownTeaser: OwnTeaser;
};

/** One item that reached a unit. */
export type InboxRow = {
  item: string;
  title: string;
  date: number;
  kind: Card['kind'];
  section: string | null;
  origin: string;
  /** the unit that sent it, how, and until when */
  sender: string;
  strength: Strength;
  until: number | null;
  sending: string | null;
  /** came by a subscription of the unit's own, and by nothing else */
  followed: boolean;
  /** the unit's own decision */
  decision: 'live' | 'hidden' | null;
  /** it was offered to the unit and accepted: it stands on its own channel */
  accepted: boolean;
  /** null where the unit took nothing */
  own: OwnChoice | null;
  note: LocalNote | null;
};

type Raw = Record<string, unknown> & { id: string };

const orNull = (value: unknown): string | null => (value ? String(value) : null);

/** Every row about some items that counts for a unit: one query, by (item, channel). */
export async function placementsFor(
  req: PayloadRequest,
  unit: string,
  keys: readonly Channel[],
  items: readonly string[],
): Promise<InboxPlacement[]> {
  if (items.length === 0) return [];
  const channels = [...keys, localChannel(unit), unitChannel(unit)];
  const { docs } = await req.payload.db.find<Raw>({
    collection: 'placements', req, limit: 0, pagination: false,
    where: { and: [{ item: { in: [...items] } }, { channel: { in: channels } }] },
  });
  return docs.map((row) => ({
    item: String(row.item), channel: String(row.channel), state: row.state as PlacementState, heldState: orNull(row.heldState),
    strength: orNull(row.strength) as Strength | null, section: orNull(row.section), until: typeof row.until === 'number' ? row.until : null,
    date: Number(row.date), origin: String(row.origin), steward: String(row.steward), sending: orNull(row.sending), subscription: orNull(row.subscription), card: row.card as Card,
    note: (row.note as LocalNote | null | undefined) ?? null, tied: row.tied === true,
    ownSection: orNull(row.ownSection), ownTeaser: (row.ownTeaser as OwnTeaser | undefined) ?? null,
  }));
} // prettier-ignore

const ownChoice = ({ ownSection, ownTeaser, until }: InboxPlacement): OwnChoice => ({
  section: ownSection,
  teaser: ownTeaser,
  until,
});

/** What a unit is shown of an item that was offered to it and accepted; null for every other one, and where the unit hid it. */
export function acceptedRow(unit: string, rows: readonly InboxPlacement[]): InboxRow | null {
  const row = rows.find(({ channel, state }) => channel === unitChannel(unit) && state === 'live');
  const local = rows.find(({ channel }) => channel === localChannel(unit));
  if (!row || row.origin === unit || local?.state === 'hidden') return null;
  const { item, card, date, origin, section } = row;
  return {
    item, title: card.vi.title, date, kind: card.kind, section, origin, sender: origin, strength: 'reference', until: null, sending: null,
    followed: false, decision: 'live', accepted: true, own: ownChoice(row), note: local?.note ?? null,
  }; // prettier-ignore
}

/** States of a row on `local:<unit>` that wait for a person. */
const UNDECIDED: readonly PlacementState[] = ['available', 'waiting'];

/**
 * What a unit is shown of one item: by the row that asks most of it, a mandatory one first, then the most decisive. Null where
 * nothing of it reaches the unit, or it stands on its own channel: the unit wrote or accepted it.
 * @param rows all of one item's (`placementsFor`)
 */
export function inboxRow(
  unit: string,
  keys: readonly Channel[],
  rows: readonly InboxPlacement[],
  now: number,
): InboxRow | null {
  const own = rows.find(({ channel, state }) => channel === unitChannel(unit) && state === 'live');
  const reaching = rows
    .filter(({ channel, state }) => keys.includes(channel) && (state === 'live' || state === 'available'))
    .filter(({ until, steward }) => (until === null || until > now) && steward !== unit)
    .sort((a, b) => Number(b.strength === 'mandatory') - Number(a.strength === 'mandatory') || keys.indexOf(a.channel) - keys.indexOf(b.channel));
  const local = rows.find(({ channel }) => channel === localChannel(unit));
  const followed = local?.subscription && local.heldState === null && local.state !== 'waiting' ? local : undefined;
  const first = reaching[0] ?? followed;
  if (!first || own || first.origin === unit) return null;
  // What the unit took until a day of its own is decided still.
  const decided = local && (local.state === 'hidden' ? 'hidden' : local.heldState === null && !local.tied && !UNDECIDED.includes(local.state) ? 'live' : null);
  // A row of the unit's own names no sender: the item comes from whoever wrote it.
  const byItself = first === local;
  return {
    item: first.item, title: first.card.vi.title, date: first.date, kind: first.card.kind, section: first.section, origin: first.origin,
    sender: byItself ? first.origin : first.steward, strength: byItself ? 'reference' : (first.strength ?? 'suggested'), followed: byItself, until: first.until, sending: first.sending, decision: decided ?? null, accepted: false, own: decided === 'live' && local ? ownChoice(local) : null, note: local?.note ?? null,
  };
} // prettier-ignore
