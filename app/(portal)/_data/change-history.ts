import type { Payload } from 'payload';

import type { HistoryEntry, HistoryView } from './ended-types';
import type { Locale } from './types';

/** What is read of an edition that was public. Times in milliseconds since 1970. */
export type PublicEdition = {
  number: number;
  publishedAt: number;
  change?: 'minor' | 'major' | null;
  noteVi?: string | null;
  noteEn?: string | null;
  confirmBy?: number | null;
  confirmedAt?: number | null;
};

/** More than anybody reads; the latest are what counts. */
const MOST = 100;

const FIELDS = {
  number: true, publishedAt: true, change: true, noteVi: true, noteEn: true, confirmBy: true, confirmedAt: true,
} as const; // prettier-ignore

const iso = (moment: number): string => new Date(moment).toISOString();

/**
 * What visitors read of an item's changes, the latest first: its first publication, each correction with its note, each
 * publication in an emergency. A minor change moves the date of update only.
 * @param editions every edition that was public, the latest first
 * @param first when it was published, ISO 8601, where the page names that day itself
 */
export function historyOf(
  editions: readonly PublicEdition[],
  locale: Locale,
  first?: string,
): HistoryView {
  const noted = ({ noteVi, noteEn }: PublicEdition) => {
    const shown = (locale === 'en' && noteEn) || noteVi;
    if (!shown) return {};
    return { note: shown, ...(locale === 'en' && !noteEn ? { lang: 'vi' as const } : {}) };
  };
  const entries = editions.flatMap((edition, index): HistoryEntry[] => {
    const oldest = index === editions.length - 1;
    const emergency = edition.confirmBy
      ? { emergency: edition.confirmedAt ? { confirmedAt: iso(edition.confirmedAt) } : {} }
      : {};
    const at = iso(edition.publishedAt);
    if (edition.change === 'major') return [{ kind: 'major', at, ...noted(edition), ...emergency }];
    if (edition.change === 'minor') return edition.confirmBy ? [{ kind: 'minor', at, ...emergency }] : []; // prettier-ignore
    return [{ kind: oldest ? 'first' : 'again', at: oldest ? (first ?? at) : at, ...emergency }];
  }); // prettier-ignore
  const begun = entries.some(({ kind }) => kind === 'first');
  const [newest] = editions;
  const updated = newest && (newest.change || editions.length > 1) ? newest : null;
  return {
    entries: begun || !first ? entries : [...entries, { kind: 'first', at: first }],
    ...(updated ? { updatedAt: iso(updated.publishedAt) } : {}),
    correction: entries.find(({ kind, note }) => kind === 'major' && note),
  };
}

/** The history of an item: one query by the index (item, number). @param first see `historyOf` */
export async function changeHistory(
  payload: Payload,
  item: string,
  locale: Locale,
  first?: string,
): Promise<HistoryView> {
  const { docs } = await payload.find({
    collection: 'editions', depth: 0, limit: MOST, pagination: false, overrideAccess: true, sort: '-number', select: FIELDS,
    where: { and: [{ item: { equals: item } }, { stage: { in: ['published', 'superseded', 'ended'] } }] },
  }); // prettier-ignore
  return historyOf(docs as unknown as PublicEdition[], locale, first);
}
