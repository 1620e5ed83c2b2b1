import { fold } from '@/search/fold';

type Names = { name?: unknown; nameEn?: unknown; code?: unknown; names?: unknown };

/** What the unit picker searches: present and former names folded, with the code. */
export function unitSearchText(unit: Names): string {
  const former = Array.isArray(unit.names)
    ? unit.names.map((row: { name?: unknown }) => row.name)
    : [];
  // A separator that nobody types: the end of one name and the beginning of the next are not a name.
  return fold([unit.name, unit.nameEn, unit.code, ...former].filter(Boolean).join(' | '));
}
