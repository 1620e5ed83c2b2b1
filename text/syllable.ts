/**
 * The Vietnamese syllable: onset, rime, tone. There are about 7,000, so whether a word is one tells Vietnamese from
 * other languages and from text in a wrong encoding, without a dictionary.
 */

/** Longest first. */
export const ONSETS = 'ngh|ng|nh|ch|gh|gi|kh|ph|th|tr|qu|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x';

export const RIMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
   ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
   i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu
   o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay
   oăc oăm oăn oăng oăt oe oen oeo oet ooc oong
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u uc ui um un ung up ut ua uân uâng uât uây uê uêch uên uênh uêt uơ uôc uôi uôm uôn uông uôt
   uy uya uych uyên uyêt uynh uyp uyt uyu uyn
   ư ưc ưi ưng ưt ưu ưm ưn ưa ươc ươi ươm ươn ương ươp ươt ươu
   y yêm yên yêng yêt yêu ych yt ynh
   âng ôông ôôc iêch`.split(/\s+/),
);

/** After `qu` the rime loses its u ("quang"), after `gi` its i ("gì", "giếng"). */
const AFTER_QU = /^(?:[aăâeêiơy]|oe?$|ô)/;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const CHECKED = /(?:c|ch|p|t)$/;

const shape = new RegExp(`^(${ONSETS})?(.+)$`);

/** Tone marks taken off, the letters ă â ê ô ơ ư đ kept. */
function withoutTone(word: string): { letters: string; tones: string[] } {
  const apart = word.normalize('NFD');
  return { letters: apart.replace(TONES, '').normalize('NFC'), tones: apart.match(TONES) ?? [] };
}

function isRime(onset: string, rime: string): boolean {
  if (onset === 'qu') return AFTER_QU.test(rime) && (RIMES.has(rime) || RIMES.has(`u${rime}`));
  if (onset === 'gi') return RIMES.has(rime) || RIMES.has(`i${rime}`);
  // ng, g and c become ngh, gh and k before e, ê, i and only there.
  const front = /^[eêi]/.test(rime);
  if (['ngh', 'gh'].includes(onset)) return front && RIMES.has(rime);
  if (onset === 'k') return (front || rime.startsWith('y')) && RIMES.has(rime);
  if (['ng', 'g', 'c'].includes(onset)) return !front && RIMES.has(rime);
  return RIMES.has(rime);
}

/** Whether `word` (any case, composed or not) can be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const { letters, tones } = withoutTone(word.toLowerCase());
  if (tones.length > 1) return false;
  // A syllable closed by c, ch, p or t has only the tones sắc and nặng.
  if (CHECKED.test(letters) && tones.some((tone) => tone !== '\u0301' && tone !== '\u0323'))
    return false;
  const [, onset = '', rime = ''] = shape.exec(letters) ?? [];
  return isRime(onset, rime) || RIMES.has(letters) || letters === 'gi';
}
