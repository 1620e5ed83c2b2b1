import type { EditionPosition, EditionQuery, StoredEdition } from '@/database/edition-query';
import { editionCount, editionRows } from '@/database/edition-rows';
import type { Branch } from '@/tenants/branches';
import type { UnitTree } from '@/tenants/unit-tree';
import type { Payload } from 'payload';

import { offerCount, offerEntries } from './offer-source';
import { searchWords, type QueueFilter } from './queue-filter';

/** For whom the queue is, and what of it. */
export type QueueAsk = {
  payload: Payload;
  person: string;
  branches: readonly Branch[];
  /** units whose offers this person decides (`offerReceivers`) */
  receivers: readonly string[];
  tree: UnitTree;
  filter: QueueFilter;
  now: number;
};

export type QueueEntry = StoredEdition & {
  source: QueueSource['name'];
  /** of an offer: the unit that it waits for */
  receiver?: string;
};

/** One kind of thing that waits. Sources of a lower rank come first; those of one rank are merged by their moment. */
export type QueueSource = {
  name: 'confirm' | 'review' | 'offer';
  rank: number;
  rows: (ask: QueueAsk, after: EditionPosition | null, limit: number) => Promise<QueueEntry[]>;
  /** @param before only what waits since before this moment; counting stops at `limit` */
  count: (ask: QueueAsk, limit: number, before?: number) => Promise<number>;
};

const HOUR = 3_600_000;

/** After this a text is late (FLOWS: "quá 24 giờ"). */
export const LATE_AFTER = 24 * HOUR;

const byMoment = (a: StoredEdition, b: StoredEdition): number =>
  a.at - b.at || (a.item < b.item ? -1 : a.item > b.item ? 1 : 0);

/** A list of editions, its branches merged: each is in order, and none overlaps another. */
function ofEditions(
  name: 'confirm' | 'review',
  rank: number,
  more: (ask: QueueAsk) => Partial<EditionQuery>,
): QueueSource {
  const queries = (ask: QueueAsk): EditionQuery[] => {
    const { filter, person, branches } = ask;
    return branches.map((branch) => ({
      list: name, branch, notOf: person, words: searchWords(filter),
      ...(filter.kind ? { kind: filter.kind } : {}),
      ...(filter.level ? { level: filter.level } : {}),
      ...more(ask),
    })); // prettier-ignore
  };
  return {
    name,
    rank,
    rows: async (ask, after, limit) => {
      const lists = await Promise.all(
        queries(ask).map((query) => editionRows(ask.payload, { ...query, after }, limit)),
      );
      return lists.flat().sort(byMoment).slice(0, limit).map((row) => ({ ...row, source: name })); // prettier-ignore
    },
    count: async (ask, limit, before) => {
      const counts = await Promise.all(
        queries(ask).map((query) => {
          const until = Math.min(before ?? Infinity, query.until ?? Infinity);
          return editionCount(ask.payload, { ...query, ...(until < Infinity ? { until } : {}) }, limit); // prettier-ignore
        }),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}

/** An emergency waits for its second person however short it has been out: the age of texts does not sift it. */
export const confirmations = ofEditions('confirm', 0, () => ({}));

export const reviews = ofEditions('review', 1, ({ filter, now }) =>
  filter.age ? { until: now - filter.age * HOUR } : {},
);

/** What units below offer to those whose moderator this person is. */
export const offers: QueueSource = {
  name: 'offer',
  rank: 1,
  rows: offerEntries,
  count: offerCount,
};

export const QUEUE_SOURCES: readonly QueueSource[] = [confirmations, reviews, offers];
