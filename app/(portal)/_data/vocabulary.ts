import { cachedRead } from './cached';
import type { Portal } from './portal';
import type { Locale } from './types';

export type SectionName = { id: string; slug: string; name: string };

type Both = { vi?: string | null; en?: string | null };

const pick = (value: Both | undefined, locale: Locale): string =>
  (locale === 'en' && value?.en) || value?.vi || '';

/** The sections a site may use, in the order of the province, under the site's own labels where it has given some. */
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
      where: { steward: { equals: unit } }, select: { section: true, label: true },
    }),
  ]); // prettier-ignore
  const own = new Map(
    labels.docs.map((row) => [String(row.section), row.label as unknown as Both]),
  );
  return sections.docs.map((section) => {
    const id = String(section.id);
    return {
      id,
      slug: section.slug,
      name: pick(own.get(id), locale) || pick(section.name as unknown as Both, locale),
    };
  });
}
