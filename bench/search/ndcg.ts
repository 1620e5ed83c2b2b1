/** The gain of a grade from 0 to 3: of what answers, so much more than of what touches on it. */
const gain = (grade: number): number => 2 ** grade - 1;

/** Gains in order, each place worth less than the one before: divided by log2 of the place plus one. */
const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, n) => sum + gain(grade) / Math.log2(n + 2), 0);

/**
 * Normalised discounted cumulative gain of the first `places` results, from 0 to 1 (Järvelin & Kekäläinen, ACM TOIS 20(4), 2002,
 * with the exponential gain that web search uses since Burges et al., ICML 2005).
 * @param found keys in the order in which they came; one that comes again counts once, at its first place
 * @param judged grade by key, 1 to 3; a key that is not there has grade 0
 * @throws RangeError where nothing was judged to be an answer: there is no best order then
 */
export function ndcg(
  found: readonly string[],
  judged: ReadonlyMap<string, number>,
  places = 10,
): number {
  const best = [...judged.values()].sort((a, b) => b - a).slice(0, places);
  const ideal = discounted(best);
  if (ideal === 0) throw new RangeError('nothing was judged to be an answer');
  const seen = new Set<string>();
  const grades = found.slice(0, places).map((key) => {
    const grade = seen.has(key) ? 0 : (judged.get(key) ?? 0);
    seen.add(key);
    return grade;
  });
  return discounted(grades) / ideal;
}
