import { beforeEach, expect, it, vi } from 'vitest';

import { onceAnHour } from './once-an-hour';

vi.mock('./env', () => ({ env: () => ({ trustProxy: true }) }));

const HOUR = 3_600_000;
const once = onceAnHour('test', 3);
const from = (address: string) => new Headers({ 'x-forwarded-for': address });
const first = (address: string, what: string, now = HOUR) => once.first(from(address), what, now);

beforeEach(() => once.forget());

it('tells the first time in an hour, of each visitor and each thing', () => {
  expect([first('203.0.113.1', 'a'), first('203.0.113.1', 'a')]).toEqual([true, false]);
  expect([first('203.0.113.2', 'a'), first('203.0.113.1', 'b')]).toEqual([true, true]);
  expect([first('203.0.113.1', 'a', 2 * HOUR - 1), first('203.0.113.1', 'a', 2 * HOUR)]).toEqual([false, true]); // prettier-ignore
});

it('takes those whose address is not known for one', () => {
  expect(once.first(new Headers(), 'a', HOUR)).toBe(true);
  expect(once.first(new Headers({ 'user-agent': 'another' }), 'a', HOUR)).toBe(false);
});

it('remembers so much and lets nothing through beyond it', () => {
  expect(['a', 'b', 'c', 'd'].map((what) => first('203.0.113.1', what))).toEqual([true, true, true, false]); // prettier-ignore
  expect(first('203.0.113.1', 'd', 2 * HOUR)).toBe(true);
});

it('holds neither addresses nor what was done', () => {
  first('203.0.113.1', 'lich cat dien');
  const { seen } = (globalThis as { __ltOnce?: Map<string, { seen: Set<string> }> }).__ltOnce!.get('test')!; // prettier-ignore
  expect([...seen].join()).toMatch(/^[\w-]{22}$/);
});
