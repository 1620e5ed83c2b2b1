import type { PayloadRequest } from 'payload';

import { editionsOf } from '@/workflow/edition';
import type { EveryEnding } from '@/workflow/ending';
import { hashOf, mainRow } from '@/workflow/item';

type Row = Record<string, unknown>;

/** How a source stands now. `mark` changes whenever a reader of it would find something else. Times in milliseconds. */
export type SourceNow =
  | { live: true; mark: string; at: number; text: Row }
  | { live: false; mark: string; at: number; ending: EveryEnding | null; reason: string | null };

/** What a reader of an item gets to see, with all its languages. */
const TEXT = ['title', 'teaser', 'body', 'section', 'topics', 'kind', 'cover', 'event', 'author', 'source'] as const; // prettier-ignore

const textOf = (row: Row): Row =>
  JSON.parse(JSON.stringify(Object.fromEntries(TEXT.map((name) => [name, row[name] ?? null])))) as Row; // prettier-ignore

/** Ends whose reason visitors read. */
const TOLD: readonly EveryEnding[] = ['withdrawn', 'archived', 'merged', 'expired'];

const moment = (value: unknown): number => (value ? new Date(value as string).getTime() : 0);

/**
 * The public text of a source, never a draft of it; or its end, in the words that visitors read. Null when there never was
 * such an item.
 */
export async function sourceNow(req: PayloadRequest, item: string): Promise<SourceNow | null> {
  const row = await mainRow(req, 'articles', item);
  if (!row) return null;
  const { current } = await editionsOf(req, item);
  if (row._status === 'published' && !row.deletedAt) {
    const at = current?.publishedAt ?? moment(row.updatedAt);
    const date = moment(row.publishedAt);
    // Dated later: nobody reads it until then.
    if (date > Date.now()) return { live: false, mark: `waits ${date}`, at, ending: 'embargo', reason: null };
    return { live: true, mark: `live ${await hashOf(req, 'articles', row)}`, at, text: textOf(row) };
  }
  const ending = (current?.ending as EveryEnding | null | undefined) ?? null;
  const at = current?.endedAt ?? moment(row.updatedAt);
  const reason = ending && TOLD.includes(ending) ? (current?.endingReason ?? null) : null;
  return { live: false, mark: `ended ${current?.id ?? ''} ${current?.endedAt ?? ''}`, at, ending, reason };
} // prettier-ignore
