import { createHash } from 'node:crypto';

import { textOf } from '@/richtext/text-of';

/**
 * How the two languages of a text stand to each other, kept with the text in every version: digests of the words in each
 * language, and of the Vietnamese words as they were when the English ones were changed last. '' where there are none.
 */
export type Standing = { vi: string; en: string; of: string };

export const NO_STANDING: Standing = { vi: '', en: '', of: '' };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Digest of what a text says in one language: letters and digits of title, teaser, place and body. Spaces, punctuation, capitals,
 * pictures and formatting do not count: they ask for no other translation. '' without a title.
 */
export function wordsDigest(row: Record<string, unknown>): string {
  if (!text(row.title).trim()) return '';
  const place = (row.event as { place?: unknown } | null | undefined)?.place;
  const parts = [text(row.title), text(row.teaser), text(place), textOf(row.body)];
  const words = parts.map((part) => part.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []); // prettier-ignore
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32);
}

/** The standing after a save in one language. @param digest of the words that were saved */
export function afterSave(before: Standing, language: 'vi' | 'en', digest: string): Standing {
  if (language === 'vi') return { ...before, vi: digest };
  if (digest === before.en) return before;
  return { ...before, en: digest, of: digest ? before.vi : '' };
}

/** Whether the English text was made from other Vietnamese words. @param accepted words for which somebody said that it holds */
export const isStale = ({ vi, en, of }: Standing, accepted: string): boolean =>
  en !== '' && of !== '' && vi !== of && (accepted === '' || vi !== accepted);

export function standingOf(value: unknown): Standing {
  const { vi, en, of } = (value ?? {}) as Record<string, unknown>;
  return { vi: text(vi), en: text(en), of: text(of) };
}
