import { describe, expect, it } from 'vitest';

import { DEFAULT_SYNONYMS, SynonymSet } from './synonyms';

const official = new SynonymSet(DEFAULT_SYNONYMS);
const expand = (words: string, set = official) =>
  set.expand(words.split(' ')).map((all) => all.map((words) => words.join(' ')));

describe('SynonymSet', () => {
  it('finds what an abbreviation stands for', () =>
    expect(expand('ubnd xa an binh')).toEqual([['uy ban nhan dan'], [], [], []]));

  it('finds the abbreviation of adjacent words, for each of them', () =>
    expect(expand('uy ban nhan dan xa')).toEqual([['ubnd'], ['ubnd'], ['ubnd'], ['ubnd'], []]));

  it('takes the longest term', () => {
    expect(expand('uy ban mat tran to quoc')[2]).toEqual(['ubmttq']);
    expect(expand('mat tran to quoc')[0]).toEqual(['mttq']);
    expect(expand('dich vu cong truc tuyen')[0]).toEqual(['dvctt']);
  });

  it('keeps words that only begin a term', () => expect(expand('uy ban')).toEqual([[], []]));

  it('knows abbreviations with a sign', () =>
    expect(expand('kt xh')).toEqual([
      ['ktxh', 'kinh te xa hoi'],
      ['ktxh', 'kinh te xa hoi'],
    ]));

  it('knows what people call otherwise than official texts', () => {
    expect(expand('mat dien')[0]).toContain('ngung cap dien');
    expect(expand('bang lai xe')[0]).toContain('giay phep lai xe');
    expect(expand('cccd')[0]).toContain('can cuoc');
    expect(expand('nvqs')[0]).toContain('nhap ngu');
  });

  it('joins rows that share a term, and skips empty ones', () => {
    const set = new SynonymSet([
      { terms: ['lũ lụt', 'ngập lụt'] },
      { terms: ['lũ lụt', 'lụt bão', ''] },
      { terms: [] },
      { terms: ['một mình'] },
    ]);
    expect(expand('lu lut', set)[0]).toEqual(['ngap lut', 'lut bao']);
    expect(expand('lut bao', set)[0]).toEqual(['lu lut']);
    expect(expand('mot minh', set)).toEqual([[], []]);
  });

  it('spells in one way', () => {
    const set = new SynonymSet([{ terms: ['Mỹ Đức', 'MĐ'] }]);
    expect(expand('mi duc', set)[0]).toEqual(['md']);
  });
});

it('no official abbreviation stands for itself or for two things', () => {
  const short = DEFAULT_SYNONYMS.map(({ terms }) => terms[0]);
  expect(new Set(short).size).toBe(short.length);
  for (const { terms } of DEFAULT_SYNONYMS) expect(terms.length).toBeGreaterThan(1);
});
