/** What one page was found to be: one template in one theme, width and language. */
export type AccessibilityCheck = {
  template: string;
  theme: string;
  width: number;
  language: string;
  /** what axe found: its rule, and how many places break it */
  violations: { rule: string; nodes: number }[];
};

/** The last run of the accessibility tests, as `accessibility-run.json` keeps it. */
export type AccessibilityRun = {
  /** day of the run in Viet Nam, YYYY-MM-DD */
  date: string;
  /** version of the tool, axe-core */
  axe: string;
  checks: number;
  templates: string[];
  themes: string[];
  widths: number[];
  languages: string[];
  /** by rule: how many checks and places */
  violations: { rule: string; checks: number; nodes: number }[];
};

const distinct = <T extends string | number>(all: readonly T[]): T[] =>
  [...new Set(all)].sort((a, b) => (a < b ? -1 : 1));

/** Puts the checks of a run together. @throws RangeError without any: a run that looked at nothing proves nothing */
export function mergeChecks(
  checks: readonly AccessibilityCheck[],
  { date, axe }: Pick<AccessibilityRun, 'date' | 'axe'>,
): AccessibilityRun {
  if (checks.length === 0) throw new RangeError('No check was recorded.');
  const found = checks.flatMap(({ violations }) => violations);
  return {
    date,
    axe,
    checks: checks.length,
    templates: distinct(checks.map(({ template }) => template)),
    themes: distinct(checks.map(({ theme }) => theme)),
    widths: distinct(checks.map(({ width }) => width)),
    languages: distinct(checks.map(({ language }) => language)),
    violations: distinct(found.map(({ rule }) => rule)).map((rule) => {
      const of = found.filter((one) => one.rule === rule);
      return { rule, checks: of.length, nodes: of.reduce((sum, { nodes }) => sum + nodes, 0) };
    }),
  };
}

const texts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Reads the kept file; null where no run was kept, or what stands there is none. */
export function readRun(json: unknown): AccessibilityRun | null {
  const run = (json ?? {}) as Partial<AccessibilityRun>;
  const whole =
    typeof run.date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(run.date) && typeof run.axe === 'string' &&
    typeof run.checks === 'number' && run.checks > 0 && texts(run.templates) && texts(run.themes) && texts(run.languages) &&
    Array.isArray(run.widths) && Array.isArray(run.violations); // prettier-ignore
  return whole ? (run as AccessibilityRun) : null;
}

/** After so many days a run says nothing of what visitors have today. */
export const FRESH_DAYS = 180;

/** How a statement speaks of a run. */
export type RunStanding = 'none' | 'old' | 'clean' | 'failing';

/** @param today YYYY-MM-DD */
export function standingOfRun(run: AccessibilityRun | null, today: string): RunStanding {
  if (!run) return 'none';
  if (run.violations.length > 0) return 'failing';
  const days = (Date.parse(today) - Date.parse(run.date)) / 86_400_000;
  return days > FRESH_DAYS ? 'old' : 'clean';
}
