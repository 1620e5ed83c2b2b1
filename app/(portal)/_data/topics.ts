import { cachedRead } from './cached';
import type { Portal } from './portal';
import type { Locale, SiteView } from './types';

type Both = { vi?: string | null; en?: string | null } | null | undefined;

/** A topic as the sites of its unit and of those below may show it; `cover` is an id. */
export type TopicRow = {
  id: string;
  slug: string;
  name: Both;
  intro: Both;
  cover: string | null;
  from: string | null;
  until: string | null;
  closed: boolean;
};

/** A text in the language of the page, or in Vietnamese and marked so. */
export function said(value: Both, locale: Locale): { text: string; lang?: Locale } | undefined {
  const own = value?.[locale]?.trim();
  if (own) return { text: own };
  const vietnamese = value?.vi?.trim();
  return vietnamese ? { text: vietnamese, lang: 'vi' } : undefined;
}

/** More than a province keeps in many years. */
const MOST = 500;

/**
 * The topics that have begun on a unit's site, its own and those of the units above, open ones first, each in the order of
 * its unit. Of two with the same address the nearest unit's stands.
 */
export const topicsOf = (of: Pick<SiteView, 'unitId' | 'locale'>): Promise<TopicRow[]> =>
  cachedRead({ of: { ...of, byPath: false }, what: 'topics' }, (at) => readTopics(at, of.unitId));

async function readTopics({ payload, tree, today }: Portal, unit: string): Promise<TopicRow[]> {
  const lineage = tree.lineage(unit).map(({ id }) => id);
  const { docs } = await payload.find({
    collection: 'topics', depth: 0, limit: MOST, pagination: false, overrideAccess: true, locale: 'all', sort: ['order', 'slug'],
    where: { steward: { in: lineage } },
    select: { name: true, slug: true, intro: true, cover: true, from: true, until: true, steward: true },
  }); // prettier-ignore
  const near = (row: (typeof docs)[number]) => lineage.indexOf(String(row.steward));
  const standing = docs.filter((row) => !docs.some((one) => one.slug === row.slug && near(one) > near(row))); // prettier-ignore
  const rows = standing.map((row): TopicRow => ({
    id: String(row.id), slug: row.slug,
    name: row.name as unknown as Both, intro: row.intro as unknown as Both,
    cover: row.cover ? String(row.cover) : null,
    from: row.from || null, until: row.until || null,
    closed: Boolean(row.until && row.until < today),
  })); // prettier-ignore
  return rows
    .filter(({ from }) => !from || from <= today)
    .sort((a, b) => Number(a.closed) - Number(b.closed));
}
