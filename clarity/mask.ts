import { LONGEST_REASON } from './choices';

/** Stands where something about a person was. */
export const MASK = '[đã che]';

const MAIL = /[^\s@<>(),;:]+@[^\s@<>(),;:]+/gu;

/** Nine digits and more, however they are grouped: telephone numbers (also +84 …), 9 and 12 digits of identity papers. */
const GROUPED = /\+?\(?\d(?:[\s.\-()]{0,2}\d){8,}/gu;

/** Seven and more in one piece: local numbers, a passport's letter with its digits. */
const RUN = /\p{L}?\d{7,}/gu;

/**
 * A reader's own words as they are kept: one line, bounded, and telephone numbers, addresses of e-mail and numbers of identity
 * papers masked. What looks like one is masked too, long amounts among them: nobody needs a number to say what is unclear.
 */
export function maskPersonal(value: string): string {
  const line = value
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  // Bounded before the patterns run, and once more because a mask may be longer than what it hides.
  const bounded = [...line].slice(0, LONGEST_REASON).join('');
  const masked = [MAIL, GROUPED, RUN].reduce((text, one) => text.replace(one, MASK), bounded);
  return [...masked].slice(0, LONGEST_REASON).join('').trim();
}
