import { diffArrays } from 'diff';

/** A stretch of text: as before, taken out, or put in. */
export type Piece = { text: string; mark: 'same' | 'out' | 'in' };

/** Two forms of one text: the old one with what was taken out, the new one with what was put in. */
export type WordDifference = { old: Piece[]; new: Piece[] };

/** Words with the numbers and dates in them whole ("13/8", "8.000"), spaces, and single signs. */
const tokens = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{N}\p{M}]+(?:[./:,-][\p{L}\p{N}\p{M}]+)*|[^\s]/gu) ?? [];

/** Beyond this two texts have so little in common that marking single words helps nobody. */
const MOST_EDITS = 250;

type Part = { out: string; in: string; same: string };

/** Changes with only a space or a sign between them are read as one: "8 giờ đến 17 giờ", not five crumbs. */
function joined(parts: Part[]): Part[] {
  const done: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const last = done.at(-1);
    const next = parts[index + 1];
    const crumb = part.same !== '' && !/[\p{L}\p{N}]/u.test(part.same) && last && !last.same && next && !next.same;
    if (crumb) {
      last.out += part.same;
      last.in += part.same;
    } else if (last && !last.same && !part.same) {
      last.out += part.out;
      last.in += part.in;
    } else done.push({ ...part });
  }
  return done;
} // prettier-ignore

const pieces = (parts: readonly Part[], side: 'out' | 'in'): Piece[] =>
  parts.flatMap((part): Piece[] => {
    if (part.same) return [{ text: part.same, mark: 'same' }];
    return part[side] ? [{ text: part[side], mark: side }] : [];
  });

/** Which words of a text changed. */
export function wordDifference(before: string, after: string): WordDifference {
  const changes = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_EDITS });
  if (!changes) return { old: [{ text: before, mark: 'out' }], new: [{ text: after, mark: 'in' }] };
  const parts = changes.map(({ value, added, removed }): Part => {
    const text = value.join('');
    return { out: removed ? text : '', in: added ? text : '', same: added || removed ? '' : text };
  });
  const whole = joined(parts);
  return { old: pieces(whole, 'out'), new: pieces(whole, 'in') };
}
