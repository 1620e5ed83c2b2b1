import type { PayloadRequest } from 'payload';

import type { UnitTree } from '@/tenants/unit-tree';

import { keysFromAbove } from './from-above';
import { placementsFor, type InboxPlacement } from './inbox-row';
import { sendingOf, type Sending } from './sending';
import { weekOf } from './week';

const DAY = 24 * 60 * 60 * 1000;
/** Older mandatory sendings have run out, or are no news to anybody. */
const WEEKS = 26;
const MOST = 500;

/** A mandatory item that a unit has not confirmed. Times in milliseconds since 1970. */
export type ToAcknowledge = {
  item: string;
  title: string;
  sending: string;
  /** the unit that requires it */
  sender: string;
  /** since when it is there, and until when it must stand */
  at: number;
  until: number | null;
};

type Row = Record<string, unknown> & { id: string };

/** The mandatory sendings of some units: few, for each unit has a quota of them. */
export async function mandatorySendings(
  req: PayloadRequest,
  units: readonly string[],
  now: number,
): Promise<Sending[]> {
  if (units.length === 0) return [];
  const { docs } = await req.payload.db.find<Row>({
    collection: 'sendings', req, limit: MOST, pagination: false, sort: '-at',
    where: { and: [
      { steward: { in: [...units] } }, { kind: { equals: 'down' } }, { week: { greater_than_equal: weekOf(now - WEEKS * 7 * DAY) } },
      { strength: { equals: 'mandatory' } }, { state: { equals: 'sent' } },
    ] },
  }); // prettier-ignore
  return docs.map(sendingOf).filter(({ begins }) => begins === null || begins <= now);
}

/** Which of some sendings a unit has confirmed; by the index (sending, unit). */
async function confirmed(req: PayloadRequest, unit: string, sendings: readonly string[]) {
  const { docs } = await req.payload.db.find<{ id: string; sending: string }>({
    collection: 'acknowledgements', req, limit: 0, pagination: false,
    where: { and: [{ sending: { in: [...sendings] } }, { unit: { equals: unit } }] }, select: { sending: true },
  }); // prettier-ignore
  return new Set(docs.map(({ sending }) => sending));
}

const isOpen = ({ state, strength, until }: InboxPlacement, now: number): boolean =>
  state === 'live' && strength === 'mandatory' && (until === null || until > now);

/** What a unit has to confirm, the oldest first: three queries, as many rows as mandatory sendings. */
export async function toAcknowledge(
  req: PayloadRequest,
  tree: UnitTree,
  unit: string,
  now = Date.now(),
): Promise<ToAcknowledge[]> {
  const keys = keysFromAbove(tree, unit);
  const groups = tree.groupsOf(unit).flatMap((group) => tree.group(group)?.steward ?? []);
  const senders = new Set([...tree.lineage(unit).map(({ id }) => id), ...groups]);
  senders.delete(unit);
  const sendings = await mandatorySendings(req, [...senders], now);
  const here = sendings.filter(({ channels }) =>
    channels.some((channel) => keys.includes(channel)),
  );
  const done = await confirmed(req, unit, here.map(({ id }) => id)); // prettier-ignore
  const open = here.filter(({ id }) => !done.has(id));
  const rows = await placementsFor(req, unit, keys, open.map(({ item }) => item)); // prettier-ignore
  return open
    .flatMap((sending): ToAcknowledge[] => {
      const row = rows.find((one) => one.sending === sending.id && isOpen(one, now));
      if (!row) return [];
      const { id, item, steward } = sending;
      return [{ item, title: row.card.vi.title, sending: id, sender: steward, at: sending.begins ?? sending.at, until: row.until }]; // prettier-ignore
    })
    .sort((a, b) => a.at - b.at);
}
