/**
 * VNI-Windows: a base letter followed by a second character for its mark. "Vieät Nam" is "Việt Nam".
 * Source of the table: VNI's own chart for Windows; marks exist for small and capital letters.
 */
const TONES = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' } as const;

/** Second characters that bring a circumflex (after a, e, o) or a breve (after a), with their tone. */
const CIRCUMFLEX = {
  â: '',
  á: '\u0301',
  à: '\u0300',
  å: '\u0309',
  ã: '\u0303',
  ä: '\u0323',
} as const;
const BREVE = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' } as const;

/** Letters written as one character. */
const SINGLES = { ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' } as const;

const pairs = new Map<string, string>();

function add(base: string, mark: string, letter: string): void {
  const composed = letter.normalize('NFC');
  pairs.set(base + mark, composed);
  // Capitals with a small mark come from hasty typing; capitals with a capital mark are the rule.
  pairs.set(base.toUpperCase() + mark, composed.toUpperCase());
  pairs.set(base.toUpperCase() + mark.toUpperCase(), composed.toUpperCase());
}

for (const base of ['a', 'e', 'o', 'u', 'y']) {
  for (const [mark, tone] of Object.entries(TONES)) add(base, mark, base + tone);
}
for (const [base, letter] of [
  ['ô', 'ơ'],
  ['ö', 'ư'],
] as const) {
  for (const [mark, tone] of Object.entries(TONES)) add(base, mark, letter + tone);
}
for (const base of ['a', 'e', 'o']) {
  for (const [mark, tone] of Object.entries(CIRCUMFLEX)) add(base, mark, `${base}\u0302${tone}`);
}
for (const [mark, tone] of Object.entries(BREVE)) add('a', mark, `a\u0306${tone}`);
for (const [sign, letter] of Object.entries(SINGLES)) add(sign, '', letter);

const letters = new Set(
  [...pairs.keys()].flatMap((key) => [...key]).filter((char) => char > '\u007f'),
);
const PAIR = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ñôöíìæóòîÑÔÖÍÌÆÓÒÎ]/g;

/** Characters in which this encoding writes letters or marks. */
export const isVniLetter = (char: string): boolean => letters.has(char);

/** Unicode for one word or text; what is no pair of the table stays. */
export const fromVni = (text: string): string =>
  text.replace(
    PAIR,
    (pair) => pairs.get(pair) ?? pairs.get(pair[0] ?? '')?.concat(pair.slice(1)) ?? pair,
  );
