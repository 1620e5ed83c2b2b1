import type { PayloadRequest } from 'payload';

import type { Actor } from '@/tenants/actor';
import type { UnitTree } from '@/tenants/unit-tree';
import { failureReasons, type Case } from '@/workflow/authority';
import { publicAmong } from '@/workflow/public-among';
import { reasonText } from '@/workflow/reason-text';
import { rulesFor } from '@/workflow/rules-for';
import { soleWriterOf, writersOf } from '@/workflow/writers';

import { nameOf, type Language } from '../unit-view';
import { LATE_AFTER, type QueueEntry } from './source';

/** A line of the queue. */
export type QueueRow = {
  /** the edition */
  id: string;
  source: QueueEntry['source'];
  itemType: QueueEntry['itemType'];
  item: string;
  title: string;
  kind: string;
  unit: { id: string; name: string };
  /** of an offer: the unit that it waits for */
  receiver: { id: string; name: string } | null;
  /** waiting since; of an emergency: to be confirmed by */
  at: number;
  late: boolean;
  /** whether visitors have a former text of it */
  revision: boolean;
  /** why this person does not decide about it; empty where he may */
  reasons: string[];
};

type Reader = {
  req: PayloadRequest;
  actor: Actor;
  tree: UnitTree;
  language: Language;
  now: number;
};

const caseOf = (entry: QueueEntry, tree: UnitTree, rule: Case['rule'], revision: boolean): Case => {
  const confirms = entry.source === 'confirm';
  return {
    state: { work: confirms ? 'none' : 'in-review', live: revision || confirms ? 'live' : 'never' },
    steward: entry.steward,
    scope: tree.scope(entry.steward),
    rule,
    submitter: confirms ? null : entry.person,
    soleWriter: confirms ? null : soleWriterOf(writersOf(entry.writers)),
    unconfirmed: confirms ? entry.person : null,
    unconfirmedWriter: confirms ? soleWriterOf(writersOf(entry.writers)) : null,
    // Read with the item, not in a list: there a refusal comes with its reason.
    unread: null,
    approvedUnder: null,
    endedAbove: null,
    limitedAbove: null,
    // A text may be approved before its time; when it may be public is said where it is read.
    embargo: null,
    expired: null,
  };
};

/** The lines of a page: their units, whether they are new, and why this person may not decide. Three queries per page. */
export async function queueRows(
  { req, actor, tree, language, now }: Reader,
  entries: readonly QueueEntry[],
): Promise<QueueRow[]> {
  if (entries.length === 0) return [];
  const texts = entries.filter(({ source }) => source !== 'offer');
  const [ruleOf, live] = await Promise.all([
    rulesFor(req, tree, [...new Set(texts.map(({ steward }) => steward))]),
    publicAmong(req, texts),
  ]);
  const named = (id: string) => {
    const unit = tree.get(id);
    return { id, name: unit ? nameOf(unit, language) : '' };
  };
  return entries.map((entry): QueueRow => {
    const { id, source, itemType, item, title, kind, steward, at } = entry;
    const line = { id, source, itemType, item, title, kind, at, unit: named(steward) };
    // Only those who decide about an offer have it in their queue.
    if (source === 'offer')
      return { ...line, revision: false, receiver: named(entry.receiver ?? ''), late: now - at >= LATE_AFTER, reasons: [] };
    const revision = live.has(item);
    const work = caseOf(entry, tree, ruleOf(steward, kind), revision);
    const reasons = failureReasons(source === 'confirm' ? 'confirm' : 'approve', actor, work);
    return {
      ...line, revision, receiver: null,
      late: source === 'confirm' || now - at >= LATE_AFTER,
      reasons: reasons.map((reason) => reasonText(reason, language)),
    };
  }); 
} // prettier-ignore
