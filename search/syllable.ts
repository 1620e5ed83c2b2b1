import { ONSETS, RIMES } from '@/text/syllable';

import { fold } from './fold';

const FOLDED_ONSETS = [...new Set(ONSETS.split('|').map(fold))].join('|');
const FOLDED_RIMES = new Set([...RIMES].map(fold));
const SHAPE = new RegExp(`^(${FOLDED_ONSETS})(.+)$`);
const FRONT = /^[ei]/;

function joins(onset: string, rime: string): boolean {
  // After `qu` the rime loses its u ("quang", "quoc"), after `gi` its i ("gieng").
  if (onset === 'qu')
    return /^[aeioy]/.test(rime) && (FOLDED_RIMES.has(rime) || FOLDED_RIMES.has(`u${rime}`));
  if (onset === 'gi') return FOLDED_RIMES.has(rime) || FOLDED_RIMES.has(`i${rime}`);
  if (!FOLDED_RIMES.has(rime)) return false;
  // ng, g and c become ngh, gh and k before e and i and only there.
  if (onset === 'ngh' || onset === 'gh') return FRONT.test(rime);
  if (onset === 'k') return FRONT.test(rime) || rime.startsWith('y');
  return !['ng', 'g', 'c'].includes(onset) || !FRONT.test(rime);
}

/**
 * Whether a folded word ("truong") can be a Vietnamese syllable with some accents. Wider than `text/syllable.ts`, which
 * judges a word with its accents: "dien" is one because "điện" is.
 */
export function isSyllable(folded: string): boolean {
  if (FOLDED_RIMES.has(folded) || folded === 'gi') return true;
  const [, onset, rime] = SHAPE.exec(folded) ?? [];
  return onset !== undefined && rime !== undefined && joins(onset, rime);
}
