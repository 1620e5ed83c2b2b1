import { cachedRead } from './cached';
import type { Portal } from './portal';
import type { Locale } from './types';

export type SectionName = { id: string; slug: string; name: string };

type Both = { vi?: string | null; en?: string | null };

const pick = (value: Both | undefined, locale: Locale): string =>
  (locale === 'en' && value?.en) || value?.vi || '';

/** The sections a site may use, in the order of the province, under the site's own labels where it has given some, without what it does not use. */
export const vocabulary = (unit: string, locale: Locale): Promise<SectionName[]> =>
  cachedRead({ of: { unitId: unit, locale, byPath: false }, what: 'vocabulary' }, (at) =>
    readVocabulary(at, unit, locale),
  );

async function readVocabulary(
  { payload, tree }: Portal,
  unit: string,
  locale: Locale,
): Promise<SectionName[]> {
  const common = {
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: true,
    locale: 'all',
  } as const;
  const above = tree.lineage(unit).map(({ id }) => id);
  const [sections, labels] = await Promise.all([
    payload.find({
      collection: 'sections', ...common, sort: 'order',
      where: { steward: { in: above } }, select: { name: true, slug: true, order: true },
    }),
    payload.find({
      collection: 'section-labels', ...common,
      where: { steward: { equals: unit } }, select: { section: true, label: true, used: true },
    }),
  ]); // prettier-ignore
  const unused = new Set(
    labels.docs.filter(({ used }) => used === false).map(({ section }) => String(section)),
  );
  const own = new Map(
    labels.docs.map((row) => [String(row.section), row.label as unknown as Both]),
  );
  const kept = sections.docs.filter(({ id }) => !unused.has(String(id)));
  return kept.map((section) => {
    const id = String(section.id);
    return {
      id,
      slug: section.slug,
      name: pick(own.get(id), locale) || pick(section.name as unknown as Both, locale),
    };
  });
}
