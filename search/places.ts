import { accented, canonical } from './canonical';
import { fold } from './fold';
import type { Query } from './query';
import { tokenize } from './tokens';

/** A name that a unit has or had: "An Bình", "xã An Bình". */
export type PlaceName = { name: string; unit: string };

/** Words `first` to `last` of a query that are the name of units, by their ids: `named` themselves, `units` with those below them. */
export type Place = {
  first: number;
  last: number;
  named: ReadonlySet<string>;
  units: ReadonlySet<string>;
};

/** One way to read a query: as it stands, or without names of places, in texts of these units. */
export type Reading = { query: Query } & Partial<Pick<Place, 'named' | 'units'>>;

/** A name of one syllable is a word like any other. */
const FEWEST_SYLLABLES = 2;
/** Names that are considered: commune and district. Each is a question more. */
const MOST_PLACES = 2;
/** Fewer words do not say what is looked for there. */
const FEWEST_LEFT = 2;

type Written = { accents: readonly string[]; unit: string };

/** Which units have a name; made once from a tree and asked for every query. */
export class PlaceNames {
  readonly #written = new Map<string, Written[]>();
  #longest = 0;

  constructor(names: Iterable<PlaceName>) {
    for (const { name, unit } of names) {
      const tokens = tokenize(name);
      if (tokens.length < FEWEST_SYLLABLES) continue;
      const key = tokens.map(({ folded }) => canonical(folded)).join(' ');
      const accents = tokens.map(({ text }) => accented(text));
      this.#written.set(key, [...(this.#written.get(key) ?? []), { accents, unit }]);
      this.#longest = Math.max(this.#longest, tokens.length);
    }
  }

  /**
   * The places that a query names, from its beginning, the longest name first; of a name that several units have all of them. Accents
   * that were typed count: "bình an" is not Bình Ân. Nothing of a query that quotes: it says itself what must stand in a text.
   */
  in({ words, phrases }: Query): Place[] {
    const places: Place[] = [];
    if (phrases.length > 0) return places;
    for (let at = 0; at < words.length && places.length < MOST_PLACES;) {
      const place = this.#longestAt(words, at);
      if (place) places.push(place);
      at = (place?.last ?? at) + 1;
    }
    return places;
  }

  #longestAt(words: Query['words'], first: number): Place | null {
    const most = Math.min(this.#longest, words.length - first);
    for (let length = most; length >= FEWEST_SYLLABLES; length -= 1) {
      const part = words.slice(first, first + length);
      const fits = ({ accents }: Written) =>
        part.every(({ text }, n) => fold(text) === text || accented(text) === accents[n]);
      const all = this.#written.get(part.map((word) => word.canonical).join(' ')) ?? [];
      const units = new Set(all.filter(fits).map(({ unit }) => unit));
      if (units.size > 0) return { first, last: first + length - 1, named: units, units };
    }
    return null;
  }
}

function without(query: Query, places: readonly Place[]): Query {
  const words = query.words.filter(
    (_, n) => !places.some(({ first, last }) => first <= n && n <= last),
  );
  const left = new Set(words.map((word) => word.canonical));
  return { ...query, words, numbers: query.numbers.filter((number) => left.has(number)) };
}

/**
 * The ways to read a query that names places: as it stands; without each place, among its texts; without both, where one lies in
 * the other. A text of An Bình need not say that it is about An Bình. At most four.
 * @param places as `PlaceNames.in` finds them, each with the units below it
 */
export function readingsOf(query: Query, places: readonly Place[]): Reading[] {
  const [one, other] = places;
  const both = one && other && new Set([...one.units].filter((unit) => other.units.has(unit)));
  const narrowed = [
    ...places.map((place) => ({ ...place, query: without(query, [place]) })),
    ...(both && both.size > 0 ? [{ query: without(query, places), units: both, named: both }] : []),
  ];
  return [
    { query },
    ...narrowed
      .filter((each) => each.query.words.length >= FEWEST_LEFT)
      .map(({ query: left, named, units }) => ({ query: left, named, units })),
  ];
}
