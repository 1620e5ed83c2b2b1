import { describe, expect, it } from 'vitest';

import { readSynonyms, synonymFaultText, termsOfLine } from './read-synonyms';

describe('a line of synonyms', () => {
  it('is kept in one form, whatever its spaces; the order of its terms makes no other row', () => {
    const row = readSynonyms('  xã  Nam Trung=An Bình =');
    expect(row).toMatchObject({ terms: ['xã Nam Trung', 'An Bình'], line: 'xã Nam Trung = An Bình' });
    expect(readSynonyms('an binh = XÃ NAM TRUNG')).toMatchObject({ key: (row as { key: string }).key });
  }); // prettier-ignore

  it.each([
    ['', 'few'], ['UBND', 'few'], [' = = ', 'few'],
    ['chợ Đón = chợ đòn', 'twice'], ['kỹ sư = kĩ sư', 'twice'], ['a1 = b = A1', 'twice'],
    ['&&& = chợ', 'signs'],
    [`chợ = ${'một '.repeat(13)}`, 'long'],
    ['a1 = a2 = a3 = a4 = a5 = a6 = a7 = a8 = a9', 'many'],
    ['Ủy ban nhân dân = ubnd', 'known'],
  ])('%s is refused: %s', (line, code) => expect(readSynonyms(line)).toMatchObject({ code })); // prettier-ignore

  it('takes the longest and the most', () => {
    expect(readSynonyms(`chợ = ${'một '.repeat(12)}`)).toHaveProperty('line');
    expect(readSynonyms('a1 = a2 = a3 = a4 = a5 = a6 = a7 = a8')).toHaveProperty('line');
  });

  it('is told by the term that it is about, as it was typed', () => {
    const said = synonymFaultText({ code: 'twice', term: "$' chợ" });
    expect(said.vi).toContain("“$' chợ”");
    expect(said.en).toContain("“$' chợ”");
  });

  it('gives its terms again', () =>
    expect(termsOfLine('UBND = Ủy ban')).toEqual(['UBND', 'Ủy ban']));
});
