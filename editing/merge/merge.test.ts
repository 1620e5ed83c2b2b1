import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { textOf } from '@/richtext/text-of';

import { compare, type Values } from './compare';
import { mergedValues, standing } from './merged-values';
import { paragraphsOf } from './paragraphs-of';
import type { Choice, Place } from './place';
import { valueKey } from './value-key';
import { blockKey } from './block-key';
import { bothWords, wordDiff } from './word-diff';

const body = (...lines: string[]) => ({
  root: { type: 'root', version: 1, children: paragraphsOf(lines.join('\n')) },
});
const PATHS = ['title', 'teaser', 'section', 'body'];
const always = (take: 'mine' | 'theirs') => (): Choice => ({ take });
const summary = ({ places }: ReturnType<typeof compare>) =>
  places.map(({ key, touched }) => `${key} ${touched}`);

const base: Values = { title: 'Ra quân', section: 's1', body: body('Một.', 'Hai.', 'Ba.') };

describe('comparing two versions', () => {
  it('asks about what both touched, and merges the rest', () => {
    const mine = { ...base, title: 'Ra quân sáng nay', body: body('Một.', 'Hai, hơn 60 hộ.', 'Ba.') };
    const theirs = { ...base, teaser: 'Tóm tắt', body: body('Một!', 'Hai, 63 hộ.', 'Ba.', 'Bốn.') };
    const found = compare(PATHS, base, mine, theirs);
    expect(summary(found)).toEqual(['body:0 both', 'title mine', 'teaser theirs', 'body:1 theirs']);
    expect(found.places[0]).toMatchObject({ part: 1 });
    const merged = mergedValues(found, mine, theirs, (place) => standing(place) ?? { take: 'theirs' });
    expect(merged).toMatchObject({ title: 'Ra quân sáng nay', teaser: 'Tóm tắt' });
    expect(textOf(merged.body)).toBe('Một!\nHai, 63 hộ.\nBa.\nBốn.');
  });

  it('sees neither what an editor writes anew nor the difference between nothing and empty', () => {
    const again = JSON.parse(JSON.stringify(base.body)) as ReturnType<typeof body>;
    for (const block of again.root.children) Object.assign(block, { direction: null, textStyle: '', version: 2 });
    expect(compare(PATHS, base, { ...base, body: again, teaser: '' }, { ...base, teaser: null }).places).toEqual([]);
    const cut = { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'M' }, { type: 'text', text: 'ột.' }] }] } };
    expect(compare(['body'], null, { body: cut }, { body: body('Một.') }).places).toEqual([]);
  });

  it('takes every difference for a clash where the common text is unknown', () => {
    const mine = { ...base, title: 'Của tôi', body: body('Một.', 'Hai.', 'Bốn.') };
    expect(summary(compare(PATHS, null, mine, base))).toEqual(['title both', 'body:0 both']);
  });

  it('the same change by both is no difference; a removed and a changed paragraph are', () => {
    const same = { ...base, title: 'Giống nhau' };
    expect(compare(PATHS, base, same, same).places).toEqual([]);
    const removed = compare(PATHS, base, { ...base, body: body('Một.', 'Ba.') }, { ...base, body: body('Một.', 'Hai?', 'Ba.') });
    expect(removed.places).toMatchObject([{ touched: 'both', mine: [] }]);
  });

  it('keeps both by hand, in paragraphs or in words', () => {
    const mine = { body: body('Một.', 'Hai, hơn 60 hộ.') };
    const theirs = { body: body('Một.', 'Hai, 63 hộ.') };
    const found = compare(['body'], { body: body('Một.', 'Hai.') }, mine, theirs);
    const both = mergedValues(found, mine, theirs, () => ({ take: 'both' }));
    expect(textOf(both.body)).toBe('Một.\nHai, hơn 60 hộ.\nHai, 63 hộ.');
    const hand = mergedValues(found, mine, theirs, () => ({ take: 'hand', text: 'Hai.\n\nHơn 63 hộ.' }));
    expect(textOf(hand.body)).toBe('Một.\nHai.\nHơn 63 hộ.');
  });
}); // prettier-ignore

it('rewriting by hand begins with whole sentences', () => {
  expect(bothWords('Sáng nay. Hơn 60 hộ dân. Hết.', 'Sáng nay. Có 63 hộ dân. Hết.')).toBe(
    'Sáng nay. Hơn 60 hộ dân. / Có 63 hộ dân. Hết.',
  );
  expect(bothWords('Tên của tôi', 'Tên khác')).toBe('Tên của tôi / Tên khác');
  expect(bothWords('Một.', 'Một. Hai.')).toBe('Một. Hai.');
});

const word = fc.constantFrom('hộ', 'dân', 'thôn', 'Đông', 'sáng', 'nay', 'rãnh', 'ra quân');
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const text = fc.record({
  title: line, teaser: fc.option(line, { nil: null }), section: fc.constantFrom('s1', 's2'),
  body: fc.array(line, { maxLength: 5 }).map((lines) => body(...lines)),
}); // prettier-ignore
const triple = fc.tuple(fc.option(text, { nil: null }), text, text);

const says = (value: unknown): string =>
  typeof value === 'object' && value !== null ? textOf(value) : valueKey(value);
const linesOf = (place: Place): string[] =>
  place.rich ? [...place.mine, ...place.theirs].map(blockKey) : [valueKey(place.mine), valueKey(place.theirs)]; // prettier-ignore

describe('whatever two people typed', () => {
  it('all mine gives my text, all theirs gives theirs', () => {
    fc.assert(
      fc.property(triple, ([common, mine, theirs]) => {
        const found = compare(PATHS, common, mine, theirs);
        for (const [take, wanted] of [
          ['mine', mine],
          ['theirs', theirs],
        ] as const) {
          const merged = { ...mine, ...mergedValues(found, mine, theirs, always(take)) };
          for (const path of PATHS) expect(says((merged as Values)[path])).toBe(says((wanted as Values)[path])); // prettier-ignore
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is offered or stands in the merged text: nothing disappears', () => {
    fc.assert(
      fc.property(triple, ([common, mine, theirs]) => {
        const found = compare(PATHS, common, mine, theirs);
        const offered = new Set(found.places.flatMap(linesOf));
        const frame = new Set(Object.values(found.frames).flat().filter((part) => typeof part !== 'string').flat().map(blockKey)); // prettier-ignore
        for (const version of [mine, theirs]) {
          for (const path of ['title', 'teaser', 'section'] as const)
            expect(valueKey(mine[path]) === valueKey(theirs[path]) || offered.has(valueKey(version[path]))).toBe(true); // prettier-ignore
          if (!found.frames.body) expect(textOf(mine.body)).toBe(textOf(theirs.body));
          else for (const block of version.body.root.children) expect(offered.has(blockKey(block)) || frame.has(blockKey(block))).toBe(true); // prettier-ignore
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is in the words that rewriting by hand begins with', () => {
    fc.assert(
      fc.property(line, line, (mine, theirs) => {
        const words = bothWords(mine, theirs).split(/\s+/);
        for (const one of `${mine} ${theirs}`.split(/\s+/)) expect(words).toContain(one);
        expect(wordDiff(mine, theirs).filter((run) => run.in !== 'theirs').map((run) => run.text).join('')).toBe(mine); // prettier-ignore
      }),
    );
  });
});
