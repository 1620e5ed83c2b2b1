import type { Query } from './query';

/** Canonical tokens that stand one after the other. */
export type Sequence = readonly string[];

/** One of several sequences must be in a text. */
export type Need = readonly Sequence[];

const phrases = ({ phrases: quoted }: Query): Need[] => quoted.map((tokens) => [tokens]);

/**
 * Every word beside one of its neighbours in the query: "lịch cắt điện an bình" asks for lịch cắt, for cắt điện, and for an
 * bình, but not for điện an. What people type is words of two syllables, and a syllable alone says little.
 */
export function closeNeeds(query: Query): Need[] {
  const { words } = query;
  const at = (n: number): string | undefined => words[n]?.canonical;
  const needs = words.map(({ canonical, alternatives }, n): Need => {
    const [before, after] = [at(n - 1), at(n + 1)];
    const pairs: Sequence[] = [
      ...(before === undefined ? [] : [[before, canonical]]),
      ...(after === undefined ? [] : [[canonical, after]]),
    ];
    return [...(pairs.length > 0 ? pairs : [[canonical]]), ...alternatives];
  });
  return distinct([...phrases(query), ...needs]);
}

/** Every word somewhere in the text. */
export const wordNeeds = (query: Query): Need[] =>
  distinct([
    ...phrases(query),
    ...query.words.map(({ canonical, alternatives }): Need => [[canonical], ...alternatives]),
  ]);

/** One need that any pair of the query fulfils, or a word where there is but one; phrases hold. */
export function anyNeed(query: Query): Need[] {
  const { words } = query;
  const pairs = words
    .slice(1)
    .map(({ canonical }, n): Sequence => [words[n]!.canonical, canonical]);
  const some = [
    ...(pairs.length > 0 ? pairs : words.map(({ canonical }): Sequence => [canonical])),
    ...words.flatMap(({ alternatives }) => alternatives),
  ];
  return distinct([...phrases(query), ...(some.length > 0 ? [some] : [])]);
}

/** Each need once, and in it each sequence once: a term that stands for several words is one question. */
function distinct(needs: readonly Need[]): Need[] {
  const once = needs.map((need) => [
    ...new Map(need.map((each) => [each.join(' '), each])).values(),
  ]);
  return [...new Map(once.map((need) => [JSON.stringify(need), need])).values()];
}
