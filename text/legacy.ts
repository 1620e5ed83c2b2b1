import { isSyllable } from './syllable';
import { fromTcvn3, isTcvn3Letter } from './tcvn3';
import { fromVni, isVniLetter } from './vni';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** `confidence` from 0 to 1: the share of marked words that make sense only when read this way. */
export type LegacyFinding = { encoding: LegacyEncoding; confidence: number };

const READERS: Record<
  LegacyEncoding,
  { read: (word: string) => string; writes: (char: string) => boolean }
> = {
  tcvn3: { read: fromTcvn3, writes: isTcvn3Letter },
  vni: { read: fromVni, writes: isVniLetter },
};

/** Below this many telling words a finding is chance. */
const FEWEST = 3;
const LEAST_CONFIDENCE = 0.6;

/** Runs of signs between spaces and common punctuation; legacy letters may look like ¸ or ®, so \p{L} will not do. */
const WORD = /[^\s,.;:!?()[\]{}"'“”‘’/\\<>=+*0-9_–—…-]+/g;

const marked = (word: string): boolean => /[^\u0000-\u007f]/.test(word); // eslint-disable-line no-control-regex

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).filter(marked);

/** Whether the word makes sense only when read this way. */
function onlyIn(encoding: LegacyEncoding, word: string): boolean {
  const { read, writes } = READERS[encoding];
  if (!Array.from(word).some(writes) || isSyllable(word)) return false;
  const converted = read(word);
  return converted !== word && isSyllable(converted);
}

/**
 * Whether a text is Vietnamese in TCVN3 or VNI-Windows that was taken for Unicode. A word counts when it is a Vietnamese
 * syllable read that way and none as it stands, so proper Vietnamese, French, English and program text are not found.
 */
export function detectLegacy(text: string): LegacyFinding | null {
  const words = wordsOf(text);
  if (words.length < FEWEST) return null;
  const proper = words.filter(isSyllable).length;
  const found = (['tcvn3', 'vni'] as const).map((encoding) => {
    const telling = words.filter((word) => onlyIn(encoding, word)).length;
    // "có" is ú in TCVN3 and ĩ in VNI: words that are proper as they stand tell neither way.
    const confidence =
      telling >= FEWEST ? telling / Math.max(telling, words.length - Math.min(proper, telling)) : 0;
    return { encoding, confidence };
  });
  const best = found.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  return best.confidence >= LEAST_CONFIDENCE ? best : null;
}

/**
 * Unicode for a text in a known legacy encoding. Words with a letter that the encoding does not have were proper already
 * and stay, so that a text of two sources is not spoilt.
 */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  const { read } = READERS[encoding];
  return text.replace(WORD, (word) =>
    /[\u0100-\u1eff]/.test(word.replace(/[ŠšŒœŽžŸƒ]/g, '')) ? word : read(word),
  );
}
