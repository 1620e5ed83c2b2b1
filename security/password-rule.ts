import { COMMON_ROOTS } from './password-common';

export const PASSWORD_MIN = 12;
/** Longer ones only make the server work. */
export const PASSWORD_MAX = 200;

export type PasswordFault = 'short' | 'long' | 'obvious' | 'personal';

/** Signs that people put for letters. */
const LOOKS: Record<string, string> = {
  a: '[a4@]',
  e: '[e3]',
  i: '[i1!]',
  o: '[o0]',
  s: '[s5$]',
  t: '[t7]',
};

const ROOTS = [...COMMON_ROOTS]
  .sort((a, b) => b.length - a.length)
  .map((root) => new RegExp([...root].map((letter) => LOOKS[letter] ?? letter).join(''), 'g'));

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Takes out what only counts up or down or repeats: 12345, hgf, 00000. */
function withoutRuns(text: string): string {
  const step = (n: number): number => text.charCodeAt(n) - text.charCodeAt(n - 1);
  const even = (n: number): boolean => n > 0 && n < text.length && Math.abs(step(n)) <= 1;
  const inRun = (n: number): boolean =>
    [n - 1, n, n + 1].some(
      (middle) => even(middle) && even(middle + 1) && step(middle) === step(middle + 1),
    );
  return [...text].filter((_, n) => !inRun(n)).join('');
}

/** What has to be left when well-known words, years and runs are taken out; less is a guess away. */
const MIN_OWN = 5;

function isObvious(password: string): boolean {
  const folded = fold(password);
  if (new Set(letters(folded)).size < 5 || /^[\d\s\p{P}]+$/u.test(folded)) return true;
  const stripped = ROOTS.reduce((rest, root) => rest.replace(root, ' '), folded).replace(
    /(19|20)\d\d/g,
    ' ',
  );
  const own = stripped.split(/\s+/).map(withoutRuns).join('');
  return letters(own).length < MIN_OWN;
}

/** The name in the address is refused wherever it stands; its parts and the person's name when little is beside them. */
function isPersonal(plain: string, who: { email?: string; name?: string }): boolean {
  const [local = ''] = fold(who.email ?? '').split('@');
  const whole = letters(local);
  if (whole.length >= 4 && plain.includes(whole)) return true;
  const parts = [
    ...local.split(/[^a-z0-9]+/),
    fold(who.name ?? '')
      .split(/\s+/)
      .join(''),
  ];
  return parts.some(
    (part) => part.length >= 4 && plain.includes(part) && plain.length - part.length < 8,
  );
}

/**
 * Why a password may not be used, or null. Length first, no rules about kinds of characters (NIST SP 800-63B-4, 3.1.1.2).
 * @param who whose password it is; his name and the name in his address are refused inside it
 */
export function passwordFault(
  password: string,
  who: { email?: string; name?: string } = {},
): PasswordFault | null {
  if ([...password].length < PASSWORD_MIN) return 'short';
  if (password.length > PASSWORD_MAX) return 'long';
  if (isPersonal(letters(fold(password)), who)) return 'personal';
  return isObvious(password) ? 'obvious' : null;
}
