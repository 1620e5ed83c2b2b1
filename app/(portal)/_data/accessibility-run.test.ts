import { expect, it } from 'vitest';

import kept from './accessibility-run.json';
import { mergeChecks, readRun, standingOfRun, type AccessibilityCheck } from './accessibility-run';

const check = (more: Partial<AccessibilityCheck> = {}): AccessibilityCheck => ({
  template: 'home', theme: 'light', width: 390, language: 'vi', violations: [], ...more,
}); // prettier-ignore
const day = { date: '2026-01-10', axe: '4.14.0' };

it('puts the checks of a run together', () => {
  const run = mergeChecks(
    [
      check(),
      check({ width: 1280, violations: [{ rule: 'label', nodes: 2 }] }),
      check({ template: 'article', language: 'en', violations: [{ rule: 'label', nodes: 1 }] }),
    ],
    day,
  );
  expect(run).toEqual({
    ...day, checks: 3, templates: ['article', 'home'], themes: ['light'], widths: [390, 1280], languages: ['en', 'vi'],
    violations: [{ rule: 'label', checks: 2, nodes: 3 }],
  }); // prettier-ignore
  expect(readRun(JSON.parse(JSON.stringify(run)))).toEqual(run);
  expect(() => mergeChecks([], day)).toThrow(RangeError);
});

it.each([{}, null, 'x', { date: 'yesterday' }, { ...day, checks: 0, templates: [] }])(
  'takes %j for no run',
  (json) => expect(readRun(json)).toBeNull(),
);

it('claims no more than a run proves', () => {
  const clean = mergeChecks([check()], day);
  expect(standingOfRun(null, '2026-01-10')).toBe('none');
  expect(standingOfRun(clean, '2026-07-09')).toBe('clean');
  expect(standingOfRun(clean, '2026-07-10')).toBe('old');
  const failing = mergeChecks([check({ violations: [{ rule: 'label', nodes: 1 }] })], day);
  expect(standingOfRun(failing, '2026-01-10')).toBe('failing');
});

it('what is kept is a whole run or nothing', () => {
  if (Object.keys(kept).length > 0) expect(readRun(kept)).not.toBeNull();
});
