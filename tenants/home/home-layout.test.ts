import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LEVELS, type Level } from '../levels';
import { countOf, HOME_KINDS, homeBlock, keyOf, MOST_BLOCKS, type HomeBlock } from './blocks';
import { ownFaults, standardFaults } from './faults';
import { homeLayout, ownItemsOnly } from './layout';
import { readHomeBlocks } from './read';
import { homeRows } from './rows';
import { STANDARD_HOME } from './standard';

const block = fc
  .record({
    kind: fc.constantFrom(...HOME_KINDS),
    hidden: fc.boolean(),
    locked: fc.boolean(),
    section: fc.constantFrom(null, null, 's1', 's2'),
    count: fc.option(fc.integer({ min: -3, max: 30 }), { nil: null }),
  })
  .map(({ kind, ...more }) => homeBlock(kind, { ...more, section: kind === 'section' ? more.section : null })); // prettier-ignore

const blocks = fc.array(block, { maxLength: 20 });
const level = fc.constantFrom(...LEVELS);
const kinds = (list: readonly HomeBlock[]) => list.map(({ kind }) => kind);
const blank = (...names: HomeBlock['kind'][]) => names.map((kind) => homeBlock(kind));

describe('the layout of a home page', () => {
  it('is the standard of the level where nobody arranged anything', () => {
    for (const one of LEVELS) expect(homeLayout(one, [], [])).toEqual(STANDARD_HOME[one]);
  });

  it('has a locked group of links once, where the unit arranged nothing and where it has links of its own', () => {
    const standard = [homeBlock('links', { locked: true, title: 'Tỉnh' }), ...blank('news')];
    const titles = (...own: HomeBlock[]) => homeLayout('commune', standard, own).map(({ kind, title }) => title || kind); // prettier-ignore
    expect(titles()).toEqual(['Tỉnh', 'news']);
    expect(titles(homeBlock('news'), homeBlock('links', { title: 'Xã' }))).toEqual(['Tỉnh', 'news', 'Xã']); // prettier-ignore
  });

  it('follows the unit: order, what it hides, what it adds', () => {
    const own = [...blank('contact', 'tasks', 'notices', 'news'), homeBlock('events', { hidden: true })]; // prettier-ignore
    expect(kinds(homeLayout('commune', [], own))).toEqual(['contact', 'tasks', 'notices', 'news']);
  });

  it('keeps a locked block at its place, and takes it further up', () => {
    const standard = [homeBlock('tasks', { locked: true }), homeBlock('notices', { locked: true }), ...blank('news', 'contact')]; // prettier-ignore
    const order = (...own: HomeBlock['kind'][]) => kinds(homeLayout('commune', standard, blank(...own))); // prettier-ignore
    expect(order('contact', 'news', 'tasks')).toEqual(['tasks', 'notices', 'contact', 'news']);
    expect(order('notices', 'tasks', 'news')).toEqual(['tasks', 'notices', 'news']);
    expect(order('tasks', 'notices')).toEqual(['tasks', 'notices']);
  });

  it('has every locked block, nowhere below its place, whatever the unit says', () => {
    fc.assert(
      fc.property(level, blocks, blocks, (at, standard, own) => {
        const base = homeLayout(at, standard, []);
        const layout = homeLayout(at, standard, own);
        for (const [place, locked] of base.entries()) {
          if (!locked.locked) continue;
          const found = layout.findIndex((one) => one === locked || (keyOf(locked) !== null && keyOf(one) === keyOf(locked))); // prettier-ignore
          expect(found).toBeGreaterThanOrEqual(0);
          // What comes from above gives way to a commune's own; so does the place that the standard gives it.
          if (at !== 'commune' || locked.kind !== 'fromAbove') expect(found).toBeLessThanOrEqual(place); // prettier-ignore
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never puts what comes from above before a commune’s own notices and news, and shows at most five', () => {
    fc.assert(
      fc.property(blocks, blocks, (standard, own) => {
        const layout = homeLayout('commune', standard, own);
        const at = layout.findIndex(({ kind }) => kind === 'fromAbove');
        if (at < 0) return;
        const after = kinds(layout.slice(at + 1));
        expect(after).not.toContain('notices');
        expect(after).not.toContain('news');
        expect(ownItemsOnly('commune', layout, at)).toBe(false);
        expect(countOf(layout[at]!, 9)).toBeLessThanOrEqual(5);
      }),
      { numRuns: 1000 },
    );
  });

  it('has each block once, at most fourteen, none that the level has no use for, and is the same when read again', () => {
    fc.assert(
      fc.property(level, blocks, blocks, (at, standard, own) => {
        const layout = homeLayout(at, standard, own);
        const keys = layout.map(keyOf).filter((key) => key !== null);
        expect(new Set(keys).size).toBe(keys.length);
        expect(layout.length).toBeLessThanOrEqual(MOST_BLOCKS);
        if (at === 'commune') expect(kinds(layout)).not.toContain('fromBelow');
        expect(homeLayout(at, standard, readHomeBlocks(JSON.parse(JSON.stringify(own))))).toEqual(layout); // prettier-ignore
        for (const one of layout) expect(countOf(one, 5)).toBeGreaterThan(0);
      }),
    );
  });

  it('drops what it does not know', () => {
    expect(readHomeBlocks([{ kind: 'weather' }, { kind: 'news' }, null, 'x', {}])).toEqual(blank('news')); // prettier-ignore
    expect(readHomeBlocks('no list')).toEqual([]);
  });
});

describe('what is refused at save', () => {
  const codes = (at: Level, own: HomeBlock[], standard: HomeBlock[] = []) =>
    ownFaults(at, standard, own).map(({ code }) => code);

  it('what the layout would have to correct', () => {
    const locked = [homeBlock('tasks', { locked: true }), ...blank('notices', 'news')];
    expect(codes('commune', blank('notices', 'news'), locked)).toEqual(['locked-missing']);
    expect(codes('commune', [homeBlock('tasks', { hidden: true }), ...blank('news')], locked)).toEqual(['locked-missing']); // prettier-ignore
    expect(codes('commune', blank('notices', 'tasks'), locked)).toEqual(['locked-below']);
    expect(codes('commune', blank('fromAbove', 'news'))).toEqual(['above-first']);
    expect(codes('district', blank('fromAbove', 'news'))).toEqual([]);
    expect(codes('commune', blank('news', 'news'))).toEqual(['twice']);
    expect(codes('commune', blank('units'))).toEqual(['not-here']);
    expect(codes('commune', [], locked)).toEqual([]);
    const many = Array.from({ length: 15 }, () => homeBlock('section'));
    expect(codes('commune', many)).toEqual(['too-many']);
  });

  it('links that lead nowhere, and blocks without a title', () => {
    const links = (href: string) =>
      homeBlock('links', { title: 'Liên kết', links: [{ label: 'Cổng', labelEn: '', href }] });
    for (const href of ['https://chinhphu.vn', '/trang/gioi-thieu'])
      expect(codes('commune', [links(href)])).toEqual([]);
    for (const href of ['', 'javascript:alert(1)', '//evil.example', 'http://a.vn', 'https://'])
      expect(codes('commune', [links(href)])).toEqual(['bad-link']);
    expect(codes('commune', [homeBlock('text', { text: 'Chữ' })])).toEqual(['no-title']);
  });

  it('a standard that hides what it locks', () => {
    const both = homeBlock('tasks', { locked: true, hidden: true });
    expect(standardFaults('commune', [both]).map(({ code }) => code)).toEqual(['locked-hidden']);
    for (const one of LEVELS) expect(standardFaults(one, STANDARD_HOME[one])).toEqual([]);
  });
});

describe('rows', () => {
  const forms = (at: Level, ...names: HomeBlock['kind'][]) =>
    homeRows(at, blank(...names)).map(
      ({ form, blocks: all }) => `${form}: ${kinds(all).join(' ')}`,
    );

  it('pair the standard pages as they were drawn', () => {
    expect(forms('commune', ...kinds(STANDARD_HOME.commune))).toEqual([
      'full: tasks', 'columns-5-7: notices news', 'full: fromAbove', 'columns-7-5: disclosures events', 'full: contact',
    ]); // prettier-ignore
    expect(forms('district', ...kinds(STANDARD_HOME.district))).toEqual([
      'full: tasks', 'columns-7-5: lead notices', 'full: fromBelow', 'columns-7-5: news fromAbove', 'full: units',
      'columns-7-5: disclosures events', 'full: contact',
    ]); // prettier-ignore
    expect(forms('province', ...kinds(STANDARD_HOME.province))).toEqual([
      'full: tasks', 'columns-7-5: lead news', 'columns-5-7: notices disclosures', 'full: fromBelow', 'columns-3: section section section',
      'full: units', 'columns-5-7: events media',
    ]); // prettier-ignore
  });

  it('leave no block out, keep the order, and put at most three beside one another', () => {
    fc.assert(
      fc.property(level, fc.array(fc.constantFrom(...HOME_KINDS), { maxLength: 20 }), (at, names) => {
        const rows = homeRows(at, blank(...names));
        expect(rows.flatMap(({ blocks: all }) => kinds(all))).toEqual(names);
        const size = { full: 1, single: 1, 'columns-7-5': 2, 'columns-5-7': 2, 'columns-2': 2, 'columns-3': 3 };
        for (const { form, blocks: all } of rows) expect(all).toHaveLength(size[form]);
      }),
    ); // prettier-ignore
  });
});
