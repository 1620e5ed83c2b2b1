import { isSyllable } from '@/text/syllable';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VOWELS = /[aăâeêioôơuưy]+/;
/** Letters that carry the tone wherever they are; of "ươ" the second. */
const STRONG = /ươ|[ăâêôơư]/;

/** A syllable's letters without its tone ("trương" of "trường"), and the tone as a combining mark or nothing. */
export function apart(syllable: string): { letters: string; tone: string } {
  const parts = syllable.normalize('NFD');
  return {
    letters: parts.replace(TONES, '').normalize('NFC'),
    tone: parts.match(TONES)?.[0] ?? '',
  };
}

/** The letter that carries the tone, by the older rule that most official texts follow: "hòa", "thúy", "hoàn", "quý". */
function toneAt(letters: string): number {
  // The u of "qu" and the i of "gi" belong to the consonant where another vowel follows.
  const onset = /^(?:qu|gi)(?=[aăâeêioôơuưy])/.exec(letters)?.[0].length ?? 0;
  const vowels = VOWELS.exec(letters.slice(onset));
  if (vowels === null) return -1;
  const start = onset + vowels.index;
  const strong = STRONG.exec(vowels[0]);
  if (strong !== null) return start + strong.index + strong[0].length - 1;
  const { length } = vowels[0];
  const closed = start + length < letters.length;
  if (length === 1) return start;
  return start + (closed || length === 3 ? 1 : 0) + (closed && length === 3 ? 1 : 0);
}

/** The letters of a syllable with a tone where it belongs; composed (NFC). `withTone('hoa', '\u0300') === 'hòa'`. */
export function withTone(letters: string, tone: string): string {
  const at = tone === '' ? -1 : toneAt(letters);
  if (at < 0) return letters;
  return `${letters.slice(0, at + 1)}${tone}${letters.slice(at + 1)}`.normalize('NFC');
}

/** A syllable with its tone where it belongs: "hoà" and "hòa" as "hòa". What is no syllable stays as it is. */
export function toneInPlace(word: string): string {
  if (!isSyllable(word)) return word;
  const { letters, tone } = apart(word);
  return withTone(letters, tone);
}
