import { isSyllable as isAccentedSyllable } from '@/text/syllable';

import { withTone } from './tone';

const LONGEST = 12;
/** Of two keys more are words (us, a4) than leftovers. */
const SHORTEST = 3;
const TELEX_TONES: Record<string, string> = {
  s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323',
}; // prettier-ignore
const VNI_TONES: Record<string, string> = {
  1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323',
}; // prettier-ignore

/**
 * Words that people do write and that could be read as keys: khí gas, xe bus, test nhanh, GIS, ... They stay as they are.
 */
const WRITTEN_SO = new Set('gas bus test box fax tax post list sos gis pos cost'.split(' '));

/** Keys of VNI as those of telex: a digit becomes the letters that do the same to the word. */
const VNI_HATS: Record<string, { of: RegExp; as: Record<string, string> }> = {
  6: { of: /[aeo](?=[^aeo]*$)/, as: { a: 'â', e: 'ê', o: 'ô' } },
  7: { of: /(?<!q)uo(?=[^aeuo]*$)|[uo](?=[^uo]*$)/, as: { uo: 'ươ', u: 'ư', o: 'ơ' } },
  8: { of: /a(?=[^a]*$)/, as: { a: 'ă' } },
  9: { of: /^d/, as: { d: 'đ' } },
};

/** The letters so far and the tone key that was pressed last. */
type Typed = { letters: string; tone: string; keys: number };

function pressVni(typed: Typed, key: string): boolean {
  if (VNI_TONES[key] !== undefined) {
    typed.tone = VNI_TONES[key];
    return true;
  }
  const hat = VNI_HATS[key];
  const found = hat?.of.exec(typed.letters);
  if (!hat || !found) return false;
  typed.letters = typed.letters.replace(hat.of, hat.as[found[0]] ?? found[0]);
  return true;
}

/** Whether the key changed a letter or the tone; otherwise it is a letter itself. */
function pressTelex(typed: Typed, key: string): boolean {
  const { letters } = typed;
  // The same tone key twice means the letter: "pass" is no "pá".
  if (TELEX_TONES[key] !== undefined && /[aăâeêioôơuưy]/.test(letters)) {
    if (typed.tone === TELEX_TONES[key]) return false;
    typed.tone = TELEX_TONES[key];
    return true;
  }
  if (key === 'd' && letters.startsWith('d')) typed.letters = `đ${letters.slice(1)}`;
  else if (key === 'w') typed.letters = withHorn(letters);
  else if ('aeo'.includes(key))
    typed.letters = letters.replace(new RegExp(`${key}(?=[^aeo]*$)`), HAT[key] ?? key);
  return typed.letters !== letters;
}

const HAT: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const HORN: Record<string, string> = { uo: 'ươ', a: 'ă', o: 'ơ', u: 'ư' };
/** The last of a, o, u that has no mark yet; "uo" together, but not the u of "qu". */
const TO_HORN = /(?<!q)uo(?=[^aou]*$)|[aou](?=[^aou]*$)/;

const withHorn = (letters: string): string => {
  // "ua" is horned on its u: "chuaw" is chưa, while "quaw" leads to quă.
  if (/(?<!q)ua$/.test(letters)) return letters.replace(/ua$/, 'ưa');
  return letters.replace(TO_HORN, (found) => HORN[found] ?? found);
};

/** "uơ" stands only at the end of a syllable without tail, "ươ" only before one: thuở and trường. */
const settled = (letters: string): string =>
  letters.replace(/(?:ưo|(?<!q)uơ)(?=[a-z])/, 'ươ').replace(/ươ$/, 'uơ');

function typedOut(word: string): Typed {
  const typed: Typed = { letters: '', tone: '', keys: 0 };
  // Digits are keys of VNI, to which letters are letters.
  const press = /\d/.test(word) ? pressVni : pressTelex;
  for (const key of word) {
    const pressed = press(typed, key);
    if (pressed) typed.keys += 1;
    else typed.letters += key;
  }
  return typed;
}

/**
 * What keys of telex or VNI would have made of a word if the input method had been on: `truowngf` → trường, `ddieenj` → điện,
 * `hoaf` → hòa, `tie6ng1` → tiếng. Null where the word is plain, or no Vietnamese syllable could come of it, or it is one of the
 * foreign words that are written so ("gas").
 * @param word lower case
 */
export function fromTelex(word: string): string | null {
  if (
    word.length < SHORTEST ||
    word.length > LONGEST ||
    !/^[a-z][a-z0-9]*$/.test(word) ||
    WRITTEN_SO.has(word)
  )
    return null;
  const { letters, tone, keys } = typedOut(word);
  if (keys === 0) return null;
  const made = withTone(settled(letters), tone);
  return made !== word && isAccentedSyllable(made) ? made : null;
}
