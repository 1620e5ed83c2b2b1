import { createLocalReq, type Payload, type PayloadRequest } from 'payload';

import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';
import { unitChannel } from '@/tenants/channels';

import { derivedWith } from './derived';
import { PLACEMENT_STATES_HELD } from './held-states';
import { mediaRows, type MediaRow } from './media-rows';
import { placeItem, rest } from './place-item';
import { itemOf, type PublicItem } from './public-item';
import { checkOffers } from './reconcile-offers';
import { checkSearch } from './reconcile-search';
import { checkTopicRows, wrongTopics } from './reconcile-topics';

/** What `reconcile` found to be wrong; `repaired` says whether it mended it. */
export type Finding = {
  item: string;
  channel: string;
  fault: 'missing' | 'differs' | 'orphan' | 'offer' | 'topic' | 'search';
  repaired: boolean;
};

type Stored = Record<string, unknown> & { id: string };

const BATCH = 200;

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/**
 * Holds every placement against its item: every public item has the row of its own channel, every row its item, every
 * card, date and section equal their source, every offer waits in both places, topics and search hold what belongs to them. Decisions of people are left alone.
 * @param options.repair mends what it finds
 */
export async function reconcile(
  payload: Payload,
  options: { repair: boolean },
): Promise<Finding[]> {
  const findings: Finding[] = [];
  // Reads outside a transaction, so that a large installation does not hold one open; each repair has its own.
  const req = await createLocalReq({ context: asSystem() }, payload);
  await checkItems(req, options.repair, findings);
  await checkOrphans(req, options.repair, findings);
  findings.push(...(await checkOffers(req, options)));
  findings.push(...(await checkTopicRows(req, options)));
  findings.push(...(await checkSearch(req, options)));
  return findings;
}

const mend = (req: PayloadRequest, work: (own: PayloadRequest) => Promise<void>): Promise<void> =>
  inTransaction(req.payload, asSystem(), work);

async function checkItems(
  req: PayloadRequest,
  repair: boolean,
  findings: Finding[],
): Promise<void> {
  for (let after = ''; ;) {
    const { docs } = await req.payload.db.find<Stored>({
      collection: 'articles', locale: 'all', req, limit: BATCH, pagination: false, sort: 'id',
      where: { and: [{ _status: { equals: 'published' } }, ...(after ? [{ id: { greater_than: after } }] : [])] },
    } as Parameters<typeof req.payload.db.find>[0]); // prettier-ignore
    const items = docs.filter((doc) => !doc.deletedAt).map(itemOf);
    for (const fault of await faultsOf(req, items)) {
      if (repair) await mend(req, (own) => placeItem(own, 'articles', fault.item));
      findings.push({ ...fault, repaired: repair });
    }
    const last = docs[docs.length - 1];
    if (!last || docs.length < BATCH) return;
    after = String(last.id);
  }
}

async function faultsOf(
  req: PayloadRequest,
  items: readonly PublicItem[],
): Promise<Omit<Finding, 'repaired'>[]> {
  if (items.length === 0) return [];
  const covers = await mediaRows(
    req,
    items.flatMap(({ cover }) => cover ?? []),
  );
  const { docs } = await req.payload.db.find<Stored>({
    collection: 'placements', where: { item: { in: items.map(({ id }) => id) } }, limit: 0, pagination: false, req,
  }); // prettier-ignore
  const rows = groupByItem(docs);
  const astray = await wrongTopics(req, items);
  return items.flatMap((item) => {
    const cover = covers.get(item.cover ?? '') ?? null;
    return faultOf(item, cover, rows.get(item.id) ?? []) ?? astray.get(item.id) ?? [];
  });
}

// Node 20 has no Map.groupBy.
function groupByItem(docs: readonly Stored[]): Map<string, Stored[]> {
  const groups = new Map<string, Stored[]>();
  for (const doc of docs)
    groups.set(String(doc.item), [...(groups.get(String(doc.item)) ?? []), doc]);
  return groups;
}

function faultOf(
  item: PublicItem,
  cover: MediaRow | null,
  rows: readonly Stored[],
): Omit<Finding, 'repaired'> | null {
  const own = unitChannel(item.origin);
  if (!rows.some((row) => row.channel === own && row.state !== 'past')) {
    return { item: item.id, channel: own, fault: 'missing' };
  }
  const expected = canonical(derivedWith(item, cover).everywhere);
  const wrong = rows.find(({ card, date, kind, startsAt, section, ownSection }) => {
    const actual = canonical({ card, date, kind, startsAt: startsAt ?? null });
    return (
      actual !== expected || String(section ?? '') !== String(ownSection ?? item.section ?? '')
    );
  });
  return wrong ? { item: item.id, channel: String(wrong.channel), fault: 'differs' } : null;
}

async function checkOrphans(
  req: PayloadRequest,
  repair: boolean,
  findings: Finding[],
): Promise<void> {
  for (let after = ''; ;) {
    const { docs } = await req.payload.db.find<Stored>({
      collection: 'placements', req, limit: BATCH, pagination: false, sort: 'id', select: { item: true, channel: true },
      where: { and: [{ state: { in: [...PLACEMENT_STATES_HELD] } }, ...(after ? [{ id: { greater_than: after } }] : [])] },
    } as Parameters<typeof req.payload.db.find>[0]); // prettier-ignore
    const items = [...new Set(docs.map(({ item }) => String(item)))];
    const found = await req.payload.db.find<Stored>({
      collection: 'articles', req, limit: 0, pagination: false, select: { deletedAt: true },
      where: { and: [{ id: { in: items } }, { _status: { equals: 'published' } }] },
    } as Parameters<typeof req.payload.db.find>[0]); // prettier-ignore
    const live = new Set(found.docs.filter((doc) => !doc.deletedAt).map((doc) => String(doc.id)));
    for (const row of docs.filter(({ item }) => !live.has(String(item)))) {
      if (repair) await mend(req, (own) => rest(own, String(row.item)));
      findings.push({
        item: String(row.item),
        channel: String(row.channel),
        fault: 'orphan',
        repaired: repair,
      });
    }
    const last = docs[docs.length - 1];
    if (!last || docs.length < BATCH) return;
    after = String(last.id);
  }
}
