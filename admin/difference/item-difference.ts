import type { PayloadRequest } from 'payload';

import { relationsOf } from '@/richtext/relations-of';
import { mayIn, type Actor } from '@/tenants/actor';
import type { UnitTree } from '@/tenants/unit-tree';
import { readCase, type WorkCase } from '@/workflow/case';
import { compared, type Compared } from '@/workflow/compared';
import type { ItemType } from '@/workflow/content';
import { differenceRows, type DifferenceRow, type Readable } from '@/workflow/difference/rows';
import { newestEdition } from '@/workflow/newest-edition';
import { publicAmong } from '@/workflow/public-among';
import { viewOf, type ItemView } from '@/workflow/view';

import { nameOf, type Language } from '../unit-view';
import { lastDecision, type LastDecision } from './last-decision';
import { mediaViews, type MediaView } from './media-view';
import { namesOf } from './names';
import { readable } from './readable';
import { sitesOf, type SitesView } from './sites-of';
import { readerWarnings } from './warnings-of';

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

const LOCALES = ['vi', 'en'] as const;

const says = ({ title, teaser, body }: Readable): boolean => Boolean(title || teaser || body);

/** The two versions in words, and what their ids stand for. */
async function texts({ req, language }: At, { old, fresh }: Compared) {
  const sides = [fresh, ...(old ? [old] : [])];
  const sections = await namesOf(req, 'sections', sides.map(({ section }) => (section ? String(section) : '')), 'name', language);
  const names = { section: (id: string) => sections.get(id) ?? id };
  const read = (row: Compared['fresh'], locale: Language) => readable(row, locale, language, names);
  const pairs = LOCALES.map((locale) => ({ locale, old: old ? read(old, locale) : null, fresh: read(fresh, locale) }));
  const all = pairs.flatMap((pair) => [pair.fresh, ...(pair.old ? [pair.old] : [])]);
  const related = all.map(({ body, cover }) => ({ ...relationsOf(body), cover }));
  const ids = (pick: (one: (typeof related)[number]) => string[]) => [...new Set(related.flatMap(pick))];
  const [articles, pages] = [ids((one) => one.articles), ids((one) => one.pages)];
  const [articleNames, pageNames, media, live] = await Promise.all([
    namesOf(req, 'articles', articles, 'title', language),
    namesOf(req, 'pages', pages, 'title', language),
    mediaViews(req, ids((one) => [...one.media, ...(one.cover ? [one.cover] : [])]), language),
    publicAmong(req, [...articles.map((item) => ({ itemType: 'articles' as const, item })), ...pages.map((item) => ({ itemType: 'pages' as const, item }))]),
  ]);
  const linkName = (_: string, id: string): string => articleNames.get(id) ?? pageNames.get(id) ?? id;
  const shown = pairs.filter(({ locale, old: was, fresh: is }) => locale === 'vi' || says(is) || (was && says(was)));
  return {
    media,
    languages: shown.map((pair) => ({ locale: pair.locale, rows: differenceRows(pair.old, pair.fresh, linkName) })),
    warnings: [...new Set(shown.filter(({ fresh: is }) => says(is)).flatMap((pair) => readerWarnings({ text: pair.fresh, media, live }, language)))],
  };
} // prettier-ignore

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
    texts(at, pair),
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
