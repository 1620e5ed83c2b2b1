import type { PayloadRequest } from 'payload';

import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';

import type { PublicItem } from './public-item';
import type { Finding } from './reconcile';
import {
  sameTopics,
  storedTopicRows,
  topicRowsOf,
  trackTopics,
  type TopicRow,
} from './track-topics';

type Fault = Omit<Finding, 'repaired'>;

const BATCH = 200;

const faultAt = (item: string, topic: string | undefined): Fault => ({
  item,
  channel: `topic:${topic ?? ''}`,
  fault: 'topic',
});

/** Public items whose rows in topics are not those that their text asks for. */
export async function wrongTopics(
  req: PayloadRequest,
  items: readonly PublicItem[],
): Promise<Map<string, Fault>> {
  const stored = await storedTopicRows(req, items.map(({ id }) => id)); // prettier-ignore
  const faults = new Map<string, Fault>();
  for (const item of items) {
    const [have, want] = [stored.filter((row) => row.item === item.id), topicRowsOf(item)];
    if (!sameTopics(have, want)) faults.set(item.id, faultAt(item.id, (want[0] ?? have[0])?.topic));
  }
  return faults;
}

async function liveAmong(req: PayloadRequest, items: readonly string[]): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'articles', req, limit: 0, pagination: false, select: { deletedAt: true },
    where: { and: [{ id: { in: [...items] } }, { _status: { equals: 'published' } }] },
  }); // prettier-ignore
  return new Set(docs.filter((doc) => !doc.deletedAt).map(({ id }) => String(id)));
}

/** Rows in topics of items of which nothing is public. @param options.repair takes them away */
export async function checkTopicRows(
  req: PayloadRequest,
  { repair }: { repair: boolean },
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (let after = ''; ;) {
    const { docs } = await req.payload.db.find<TopicRow>({
      collection: 'topic-items', req, limit: BATCH, pagination: false, sort: 'id',
      where: after ? { id: { greater_than: after } } : {},
    }); // prettier-ignore
    const live = await liveAmong(req, [...new Set(docs.map(({ item }) => item))]);
    for (const { item, topic } of docs.filter((row) => !live.has(row.item))) {
      if (repair)
        await inTransaction(req.payload, asSystem(), (own) => trackTopics(own, item, null));
      findings.push({ ...faultAt(item, topic), repaired: repair });
    }
    const last = docs[docs.length - 1];
    if (!last || docs.length < BATCH) return findings;
    after = String(last.id);
  }
}
