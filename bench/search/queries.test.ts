import { describe, expect, it } from 'vitest';

import { DEMO_ITEMS, DEMO_UNITS, isWithinReach } from './demo-items';
import { gradesOf, keysOf, queriesOf, need } from './judged';
import { QUERIES } from './queries/all';

const name = ({ q, scope, from }: { q: string; scope: string; from: string }) => `${from} ${scope} ${q}`; // prettier-ignore

describe('the judged queries', () => {
  it('are at least 220, each once', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(220);
    const names = QUERIES.map(name);
    expect(names.filter((one, n) => names.indexOf(one) !== n)).toEqual([]);
  });

  it('name items that are there', () => {
    const patterns = new Set(QUERIES.flatMap(({ relevant }) => relevant.map(([one]) => one)));
    expect([...patterns].filter((one) => keysOf(one).length === 0)).toEqual([]);
  });

  it('are asked on sites that are there, and each has an answer within its reach', () => {
    expect(QUERIES.filter(({ from }) => !DEMO_UNITS.has(from)).map(name)).toEqual([]);
    const best = (query: (typeof QUERIES)[number]) => Math.max(0, ...gradesOf(query).values());
    expect(QUERIES.filter((query) => best(query) < 2).map(name)).toEqual([]);
  });

  it('ask in every way', () => {
    const ways = new Map<string, number>();
    for (const { way } of QUERIES) ways.set(way, (ways.get(way) ?? 0) + 1);
    for (const way of ['accents', 'bare', 'typo', 'phrase', 'short', 'telex', 'order', 'number', 'place'])
      expect([way, (ways.get(way) ?? 0) >= 6]).toEqual([way, true]);
  }); // prettier-ignore
});

it('asks a need in its ways, and without accents', () => {
  const one = need('30', 'all', [['x', 3]], { accents: 'Lịch cắt điện', typo: 'lịch cắt diện' });
  expect(queriesOf([one]).map(({ q, way }) => [way, q])).toEqual([
    ['accents', 'Lịch cắt điện'],
    ['typo', 'lịch cắt diện'],
    ['bare', 'lich cat dien'],
  ]);
});

it('takes the first judgment that fits, and a unit with those below it', () => {
  const grades = gradesOf({
    scope: 'all',
    from: '30',
    relevant: [['local-10654-cat-dien', 3], ['local-{291}-cat-dien', 2], ['anbinh-*', 0], ['*-tiem-phong-dai', 1]],
  }); // prettier-ignore
  expect(grades.get('local-10654-cat-dien')).toBe(3);
  expect(grades.get('local-10636-cat-dien')).toBe(2);
  expect([...grades.keys()].filter((key) => key.startsWith('local-107'))).toEqual([]);
  expect(grades.has('anbinh-tiem-phong-dai')).toBe(false);
});

it('knows what a site shows: its own, what was sent to its level, what was accepted from below', () => {
  const reach = (key: string, scope: 'site' | 'below' | 'all', from: string) =>
    isWithinReach(
      DEMO_ITEMS.find((item) => item.key === key)!,
      scope,
      from,
    );
  expect(reach('anbinh-cat-dien-dong-doai', 'site', '10630')).toBe(true);
  expect(reach('anbinh-cat-dien-dong-doai', 'site', '291')).toBe(false);
  expect(reach('anbinh-cat-dien-dong-doai', 'below', '291')).toBe(true);
  expect(reach('anbinh-cat-dien-dong-doai', 'all', '11293')).toBe(true);
  expect(reach('anbinh-lam-dat-vu-dong', 'site', '30')).toBe(true);
  expect(reach('namsach-tam-dung-cap-nuoc', 'site', '10630')).toBe(true);
  expect(reach('namsach-tam-dung-cap-nuoc', 'site', '10561')).toBe(false);
  expect(reach('tinh-ho-so-dat-dai-qua-hen', 'site', '10630')).toBe(false);
  expect(reach('page-10630-gioi-thieu', 'site', '291')).toBe(false);
});
