import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LEVEL_DEFAULTS, type MenuItem } from './level-defaults';
import { mergeMenu, MOST_ITEMS } from './merge-menu';

const item = (path: string, locked = false): MenuItem => ({
  label: path,
  labelEn: path,
  path,
  locked,
});
const paths = (menu: readonly { path: string }[]) => menu.map(({ path }) => path);
const NOTHING = { hidden: [], added: [] };

describe('the menu of a site', () => {
  it('is the menu of the level where the unit has said nothing', () => {
    const { menu } = LEVEL_DEFAULTS.commune;
    expect(paths(mergeMenu(menu, NOTHING))).toEqual(paths(menu));
  });

  it('has the unit’s own items before Liên hệ, or last', () => {
    const own = { hidden: [], added: [item('/lang-nghe')] };
    expect(paths(mergeMenu([item('/'), item('/lien-he')], own))).toEqual(['/', '/lang-nghe', '/lien-he']); // prettier-ignore
    expect(paths(mergeMenu([item('/lien-he'), item('/')], own))).toEqual(['/lien-he', '/', '/lang-nghe']); // prettier-ignore
  });

  it('hides what is not locked, and what is locked never', () => {
    const own = { hidden: ['/a', '/b'], added: [] };
    expect(paths(mergeMenu([item('/a', true), item('/b'), item('/c')], own))).toEqual(['/a', '/c']);
  });

  it('drops what the site does not have', () => {
    const menu = [item('/a', true), item('/b')];
    const own = { hidden: [], added: [item('/c')] };
    expect(paths(mergeMenu(menu, own, (path) => path === '/b'))).toEqual(['/b']);
  });
});

const menu = fc
  .uniqueArray(fc.tuple(fc.nat(30), fc.boolean()), { selector: ([n]) => n, maxLength: MOST_ITEMS })
  .map((rows) => rows.map(([n, locked]) => item(n === 0 ? '/lien-he' : `/m${n}`, locked)));
const own = fc.record({
  hidden: fc.array(fc.nat(30).map((n) => `/m${n}`)),
  added: fc
    .uniqueArray(fc.nat(30), { maxLength: 3 })
    .map((all) => all.map((n) => item(`/own${n}`))),
});

it('keeps every locked item, in the order of the province, and never has more than eight', () => {
  fc.assert(
    fc.property(menu, own, (level, mine) => {
      const merged = mergeMenu(level, mine);
      const found = paths(merged);
      expect(merged.length).toBeLessThanOrEqual(MOST_ITEMS);
      expect(new Set(found).size).toBe(found.length);
      const locked = paths(level.filter((one) => one.locked));
      expect(found.filter((path) => locked.includes(path))).toEqual(locked);
      const fromLevel = found.filter((path) => paths(level).includes(path));
      expect(fromLevel).toEqual(paths(level).filter((path) => fromLevel.includes(path)));
      const hidden = level.filter((one) => !one.locked && mine.hidden.includes(one.path));
      expect(found.filter((path) => paths(hidden).includes(path))).toEqual([]);
    }),
  );
});
