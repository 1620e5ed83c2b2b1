import { fold } from '@/search/fold';

import { DEMO_ITEMS, DEMO_UNITS, isWithinReach } from './demo-items';

export type JudgedScope = 'site' | 'below' | 'all';

/** How a need was put into words. */
export type Way =
  'accents' | 'bare' | 'typo' | 'phrase' | 'short' | 'telex' | 'order' | 'number' | 'place';

/**
 * What is wanted: a pattern of keys with its grade. 3 is what was looked for, 2 answers too, 1 is worth a look. In a pattern `*`
 * stands for anything, `{291}` for the code of that unit or of one below it, and `{commune}` for that of any unit of the type. Of several patterns that fit, the first holds;
 * what none fits has grade 0, and so has what one with grade 0 fits.
 */
export type Judgement = readonly [pattern: string, grade: 0 | 1 | 2 | 3];

/** What somebody on a site is after, and the ways in which people ask for it. */
export type Need = {
  /** code of the unit whose site is asked */
  from: string;
  scope: JudgedScope;
  relevant: readonly Judgement[];
  /** for `accents` the same without accents is asked too */
  ask: Partial<Record<Exclude<Way, 'bare'>, string>>;
};

/** One judged query. */
export type JudgedQuery = {
  q: string;
  way: Way;
  scope: JudgedScope;
  from: string;
  relevant: readonly Judgement[];
};

/** A need, written on few lines. */
export const need = (
  from: string,
  scope: JudgedScope,
  relevant: readonly Judgement[],
  ask: Need['ask'],
): Need => ({ from, scope, relevant, ask });

/** The queries of some needs: each way of asking is one. */
export const queriesOf = (needs: readonly Need[]): JudgedQuery[] =>
  needs.flatMap(({ ask, ...rest }) => {
    const asked = Object.entries(ask) as [Way, string][];
    const typed = ask.accents ?? '';
    const bare: [Way, string][] = fold(typed) === typed ? [] : [['bare', fold(typed)]];
    return [...asked, ...bare].map(([way, q]) => ({ q, way, ...rest }));
  });

const codesOf = (name: string): string[] =>
  [...DEMO_UNITS.values()]
    .filter(({ code, above, type }) => code === name || above.includes(name) || type === name)
    .map(({ code }) => code);

function patternOf(pattern: string): RegExp {
  const parts = pattern.split(/(\*|\{\w+\})/).map((part) => {
    if (part === '*') return '.*';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name ? `(?:${codesOf(name).join('|')})` : part;
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** Keys of the demo that a pattern means, wherever they are. */
export function keysOf(pattern: string): string[] {
  const form = patternOf(pattern);
  return DEMO_ITEMS.filter(({ key }) => form.test(key)).map(({ key }) => key);
}

/** Grades of what a query wants, of the items that can be found in its scope. */
export function gradesOf({ relevant, scope, from }: Pick<JudgedQuery, 'relevant' | 'scope' | 'from'>): Map<string, number> {
  const within = DEMO_ITEMS.filter((item) => isWithinReach(item, scope, from));
  const patterns = relevant.map(([pattern, grade]) => [patternOf(pattern), grade] as const);
  const graded = within.map(({ key }): [string, number] => [
    key,
    patterns.find(([form]) => form.test(key))?.[1] ?? 0,
  ]);
  return new Map(graded.filter(([, grade]) => grade > 0));
} // prettier-ignore
