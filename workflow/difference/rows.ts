import { textBlocks, type BlockKind, type LinkName } from '@/richtext/text-blocks';

import { alignBlocks } from './align';
import { wordDifference, type Piece } from './words';

/** Fields that are compared, in the order in which they are read. */
export const DIFFERENCE_FIELDS = [
  'title', 'slug', 'teaser', 'section', 'topics', 'kind', 'startsAt', 'endsAt', 'place', 'author', 'sourceName', 'sourceUrl', 'cover', 'body',
] as const; // prettier-ignore

export type DifferenceField = (typeof DIFFERENCE_FIELDS)[number];

export type Change = 'same' | 'changed' | 'added' | 'removed' | 'look';

/** A line of the comparison: a field, or one block of the text. */
export type DifferenceRow = {
  field: DifferenceField;
  /** which block of the new text, of the old one where it was removed; counted from 1 */
  place: number | null;
  kind: BlockKind | null;
  change: Change;
  old: Piece[];
  new: Piece[];
  oldMedia: string | null;
  newMedia: string | null;
};

/** What one version says in one language, in words; a cover is the id of a picture. */
export type Readable = Partial<Record<Exclude<DifferenceField, 'body'>, string>> & {
  body: unknown;
};

const words = (old: string, fresh: string): Pick<DifferenceRow, 'old' | 'new'> => {
  if (old === fresh) {
    const text: Piece[] = old ? [{ text: old, mark: 'same' }] : [];
    return { old: text, new: text };
  }
  if (!old) return { old: [], new: [{ text: fresh, mark: 'in' }] };
  if (!fresh) return { old: [{ text: old, mark: 'out' }], new: [] };
  return wordDifference(old, fresh);
};

const changeOf = (old: string, fresh: string): Change =>
  old === fresh ? 'same' : !old ? 'added' : !fresh ? 'removed' : 'changed';

function fieldRow(
  field: Exclude<DifferenceField, 'body'>,
  old: Readable | null,
  fresh: Readable,
): DifferenceRow[] {
  const [before, after] = [old?.[field] ?? '', fresh[field] ?? ''];
  if (!before && !after) return [];
  const base = { field, place: null, kind: null, change: changeOf(before, after) };
  if (field === 'cover')
    return [{ ...base, kind: 'picture', old: [], new: [], oldMedia: before || null, newMedia: after || null }];
  return [{ ...base, ...words(before, after), oldMedia: null, newMedia: null }];
} // prettier-ignore

function bodyRows(old: Readable | null, fresh: Readable, linkName: LinkName): DifferenceRow[] {
  const pairs = alignBlocks(textBlocks(old?.body, linkName), textBlocks(fresh.body, linkName));
  let [before, after] = [0, 0];
  return pairs.map((pair): DifferenceRow => {
    if (pair.old) before += 1;
    if (pair.new) after += 1;
    const [was, is] = [pair.old?.text ?? '', pair.new?.text ?? ''];
    const present = pair.old && pair.new;
    const unlike = present && (was !== is || pair.old?.media !== pair.new?.media || pair.old?.kind !== pair.new?.kind);
    const change = !pair.old ? 'added' : !pair.new ? 'removed' : unlike ? 'changed' : pair.old.look !== pair.new.look ? 'look' : 'same';
    return {
      field: 'body', place: pair.new ? after : before, kind: (pair.new ?? pair.old)?.kind ?? null, change, ...words(was, is),
      oldMedia: pair.old?.media ?? null, newMedia: pair.new?.media ?? null,
    };
  });
} // prettier-ignore

/** Two versions in one language, line by line. @param old null when nothing has been public so far */
export function differenceRows(
  old: Readable | null,
  fresh: Readable,
  linkName?: LinkName,
): DifferenceRow[] {
  const name: LinkName = linkName ?? ((_, id) => id);
  return DIFFERENCE_FIELDS.flatMap((field) =>
    field === 'body' ? bodyRows(old, fresh, name) : fieldRow(field, old, fresh),
  );
}
