import { accented, canonical } from './canonical';
import { fold } from './fold';
import { beginnings } from './number-beginnings';
import { type Query } from './query';
import { isDocumentNumber, type Token } from './tokens';

/** How well a word fits whose accents are not those that were typed ("cát" for "cắt"). */
export const ACCENTS_DIFFER = 0.5;
/** How well a document number fits of which only the beginning was typed (12/2025 for 12/2025/QĐ-UBND). */
export const BEGINNING_FIT = 0.7;
/** How well a synonym fits in the place of a word. */
export const SYNONYM_FIT = 0.9;

/** Words `first` to `last` of a query, found at tokens `at` to before `end` of a text. */
export type Hit = { first: number; last: number; at: number; end: number; fit: number };

/** What may stand in a text for words of the query: a word itself, or a synonym of several. */
type Unit = { first: number; last: number; ids: number[]; synonym: boolean };

/** A query made ready to be looked for in many texts. */
type Ready = {
  /** Numbers of the canonical words that matter. */
  ids: Map<string, number>;
  /** By the id of a unit's first word; later words of the query first, so that a repeated word follows itself. */
  units: Unit[][];
  phrases: number[][];
  /** Which lengths a word that matters has, bit by bit, by its first character; rejects most words without a look-up. */
  lengths: Uint32Array;
  /** What was typed for each word in one form, or nothing where accents do not count. */
  accents: (string | null)[];
  /** Forms of words that texts had, for they come again. */
  forms: Map<string, string>;
};

const ready = new WeakMap<Query, Ready>();

/** Words of texts whose forms are kept per query. */
const MOST_FORMS = 2_000;

const bucketOf = (word: string): number => word.charCodeAt(0) & 127;
const bitOf = (word: string): number => 1 << Math.min(word.length, 31);

function unitsOf({ words }: Query, idOf: (word: string) => number): Unit[] {
  const units: Unit[] = words.map((word, n) => ({
    first: n,
    last: n,
    ids: [idOf(word.canonical)],
    synonym: false,
  }));
  const open = new Map<string, Unit>();
  for (const [n, { alternatives }] of words.entries())
    for (const alternative of alternatives) {
      // Neighbours with the same alternative are one term: it stands for them together.
      const key = alternative.join(' ');
      const before = open.get(key);
      if (before?.last === n - 1) before.last = n;
      else {
        const unit = { first: n, last: n, ids: alternative.map(idOf), synonym: true };
        open.set(key, unit);
        units.push(unit);
      }
    }
  return units.filter(({ ids }) => ids.length > 0);
}

function prepare(query: Query): Ready {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const all = unitsOf(query, idOf).sort((a, b) => b.last - a.last);
  const phrases = query.phrases.map((phrase) => phrase.map(idOf));
  const units: Unit[][] = [...ids.keys()].map(() => []);
  for (const unit of all) units[unit.ids[0] ?? 0]?.push(unit);
  const lengths = new Uint32Array(128);
  for (const word of ids.keys()) {
    const bucket = bucketOf(word);
    // A number has several ways to be written (26/03/2024), of any length.
    const bits = /^\d/.test(word) ? -1 : bitOf(word);
    if (bits !== -1) lengths[bucket] = (lengths[bucket] ?? 0) | bits;
    else for (let digit = 48; digit < 58; digit += 1) lengths[digit] = 0xffffffff;
  }
  // A word typed without accents among others with them fits with any; so does a document's number, whose "qđ" is no word.
  const accents = query.words.map(({ text, canonical: key }) =>
    fold(text) === text || isDocumentNumber(key) ? null : accented(text),
  );
  return { ids, units, phrases, lengths, accents, forms: new Map() };
}

function readyFor(query: Query): Ready {
  const known = ready.get(query);
  if (known) return known;
  const made = prepare(query);
  ready.set(query, made);
  return made;
}

/** Positions of the words that matter, in order, their ids, and whether a number is all that was typed. */
type Places = { at: number[]; id: number[]; whole: boolean[] };

const isThere = (id: number | undefined): id is number => id !== undefined;

function placesIn(tokens: readonly Token[], { ids, lengths }: Ready): Places {
  const places: Places = { at: [], id: [], whole: [] };
  for (let n = 0; n < tokens.length; n += 1) {
    const folded = tokens[n]?.folded ?? '';
    if (((lengths[bucketOf(folded)] ?? 0) & bitOf(folded)) === 0) continue;
    const word = canonical(folded);
    const id =
      ids.get(word) ??
      beginnings(word)
        .map((part) => ids.get(part))
        .find(isThere);
    if (id === undefined) continue;
    places.at.push(n);
    places.id.push(id);
    places.whole.push(ids.has(word));
  }
  return places;
}

/** Whether `ids` stand beside each other from the n-th place on. */
function follows({ at, id }: Places, n: number, ids: readonly number[]): boolean {
  for (let k = 0; k < ids.length; k += 1)
    if (id[n + k] !== ids[k] || at[n + k] !== (at[n] ?? 0) + k) return false;
  return true;
}

function fitOf(unit: Unit, token: Token | undefined, { accents, forms }: Ready): number {
  if (unit.synonym) return SYNONYM_FIT;
  const typed = accents[unit.first];
  if (typed == null || token === undefined) return 1;
  let form = forms.get(token.text);
  if (form === undefined) {
    form = accented(token.text);
    if (forms.size < MOST_FORMS) forms.set(token.text, form);
  }
  return form === typed ? 1 : ACCENTS_DIFFER;
}

/** What was found of a query in a text. */
export type Found = {
  /** In the order of the text; of those that begin together, later words of the query first. */
  hits: Hit[];
  /** For each phrase of the query whether the text has it. */
  phrases: boolean[];
};

/**
 * Looks for the words of a query, and for what may stand for them, in a text. Accents make a hit better and never undo it.
 * What is worked out of a query is kept with the query's object: ask with the same one for many texts.
 */
export function findQuery(tokens: readonly Token[], query: Query): Found {
  const known = readyFor(query);
  const places = placesIn(tokens, known);
  const hits: Hit[] = [];
  const phrases = known.phrases.map(() => false);
  for (let n = 0; n < places.at.length; n += 1) {
    const at = places.at[n] ?? 0;
    for (const unit of known.units[places.id[n] ?? 0] ?? []) {
      if (unit.ids.length > 1 && !follows(places, n, unit.ids)) continue;
      const fit = places.whole[n] ? fitOf(unit, tokens[at], known) : BEGINNING_FIT;
      hits.push({ first: unit.first, last: unit.last, at, end: at + unit.ids.length, fit });
    }
    for (const [k, phrase] of known.phrases.entries()) phrases[k] ||= follows(places, n, phrase);
  }
  return { hits, phrases };
}
