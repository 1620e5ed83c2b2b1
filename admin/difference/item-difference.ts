import type { PayloadRequest } from 'payload';

import { mayIn, type Actor } from '@/tenants/actor';
import type { UnitTree } from '@/tenants/unit-tree';
import { readCase, type WorkCase } from '@/workflow/case';
import { compared } from '@/workflow/compared';
import type { ItemType } from '@/workflow/content';
import type { DifferenceRow } from '@/workflow/difference/rows';
import { newestEdition } from '@/workflow/newest-edition';
import { viewOf, type ItemView } from '@/workflow/view';

import { nameOf, type Language } from '../unit-view';
import { lastDecision, type LastDecision } from './last-decision';
import type { MediaView } from './media-view';
import { namesOf } from './names';
import { sitesOf, type SitesView } from './sites-of';
import { textsOf } from './texts-of';

type Named = { name: string | null; at: number | null };

/** Everything a second reader needs for one decision. */
export type ItemDifference = {
  type: ItemType;
  id: string;
  title: string;
  kind: string;
  unit: { id: string; name: string };
  /** whether it is about a text to be approved, or a published emergency to be confirmed */
  of: 'newest' | 'emergency';
  /** why an emergency could not wait */
  why: string | null;
  /** of the text that is shown; the decision names it */
  sha256: string;
  view: ItemView;
  /** whose hands were in it, in order */
  hands: (Named & { act: string })[];
  decision: (Omit<LastDecision, 'user'> & { name: string | null }) | null;
  /** since when the text beside it is public, and who approved it; null where nothing was public before */
  published: Named | null;
  languages: { locale: Language; rows: DifferenceRow[] }[];
  media: Record<string, MediaView>;
  warnings: string[];
  sites: SitesView;
  /** by the server's clock */
  now: number;
};

type At = { req: PayloadRequest; actor: Actor; tree: UnitTree; language: Language; today: string };

/** Null when there is no such item, or the person may not read it. */
export async function itemDifference(
  at: At,
  { type, id }: { type: ItemType; id: string },
  of: ItemDifference['of'],
): Promise<ItemDifference | null> {
  const { req, actor, tree, language, today } = at;
  const work: WorkCase | null = await readCase(req, type, id);
  if (!work || !mayIn(actor, 'content.read', work.at.steward, work.at.scope)) return null;
  const { item, editions } = work;
  const [pair, newest] = await Promise.all([compared(req, work, of), newestEdition(req, id)]);
  const subject = of === 'emergency' ? editions.current : (editions.open ?? newest);
  const decided = lastDecision(newest);
  const hands = subject?.hands ?? [];
  const approver = editions.current?.approvedBy ?? editions.current?.publishedBy ?? null;
  const people = [...hands.map(({ user }) => user), decided?.user, approver].filter((user): user is string => Boolean(user));
  const [view, found, names, sites] = await Promise.all([
    viewOf(req, work, language),
    textsOf(at, pair),
    namesOf(req, 'users', people, 'name', language),
    sitesOf(req, tree, item, language, today),
  ]);
  const nameFor = (user: string | null): string | null => (user ? (names.get(user) ?? null) : null);
  const unit = tree.get(item.steward);
  // What an emergency took the place of was approved by others.
  const approved = of === 'newest';
  return {
    type, id, title: item.title, kind: item.kind, unit: { id: item.steward, name: unit ? nameOf(unit, language) : '' },
    of, sha256: pair.sha256, view, why: of === 'emergency' ? (editions.current?.reason ?? null) : null,
    hands: hands.map(({ user, act, at: moment }) => ({ name: nameFor(user), act, at: moment })),
    decision: decided && { act: decided.act, at: decided.at, reason: decided.reason, name: nameFor(decided.user) },
    published: pair.old && { name: approved ? nameFor(approver) : null, at: approved ? (editions.current?.publishedAt ?? null) : null },
    ...found, sites, now: Date.now(),
  };
} // prettier-ignore
