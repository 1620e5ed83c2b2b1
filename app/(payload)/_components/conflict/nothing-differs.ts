import type { Clash } from '@/editing/clash';
import { valueKey } from '@/editing/merge/value-key';

/** What the system writes beside a text. */
const BESIDE = new Set([
  'id',
  'revision',
  'translation',
  'writers',
  'createdAt',
  'updatedAt',
  '_status',
  'deletedAt',
]);

/** Where a second reader has the text, or has approved it: going on writing must be somebody's decision. */
const READ_BY_OTHERS = ['in-review', 'approved', 'scheduled'];

/** Whether what overtook a save touched nothing that its form shows, so that the save may simply come again. */
export function nothingDiffers({ base, theirs, stage }: Clash): boolean {
  if (!base || (stage && READ_BY_OTHERS.includes(stage))) return false;
  return [...new Set([...Object.keys(base), ...Object.keys(theirs)])]
    .filter((key) => !BESIDE.has(key))
    .every((key) => valueKey(base[key]) === valueKey(theirs[key]));
} // prettier-ignore
