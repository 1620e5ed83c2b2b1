import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isSyllable, ONSETS, RIMES } from '@/text/syllable';

import { fromTelex } from './telex';
import { withTone } from './tone';

describe('fromTelex', () => {
  it.each(
    `truowngf trường, truwowngf trường, truongwf trường, ddieenj điện, ddienej điện, dienejd điện, hoaf hòa, tieesng tiếng,
     tieengs tiếng, nguwowif người, nguoiwf người, quyeets quyết, quoocs quốc, thuoongwf null, giaays giấy, pheps phép,
     xaay xây, duwngj dựng, ddoongf đồng, thuowr thuở, chuwa chưa, chuaw chưa, khoer khỏe, thuys thúy, uyr ủy, caats cất, cawts cắt,
     lichj lịch, thur thủ, tucj tục, hanhf hành, chinhs chính, nawm năm, sachs sách, gieengs giếng, ddaats đất, muaf mùa,
     tie6ng1 tiếng, tieng61 tiếng, d9ie6n5 điện, dien965 điện, truong72 trường, ca8t1 cắt, cat81 cắt, hoa2 hòa, nguoi72 người`
      .split(',')
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('%s → %s', (word, expected) =>
    expect(fromTelex(word)).toBe(expected === 'null' ? null : expected),
  );

  it.each([
    'truong', 'dien', 'an', 'binh', 'ubnd', 'thcs', 'gas', 'bus', 'covid19', '5g', '12', 'email', 'facebook', 'windows',
    'trường', 'haiduong', 'x', 's', 'f1', 'ql37', 'a4', '', 'wwww', 'ssss', 'a'.repeat(5000), 'usd', 'us', 'is', 'iso', 'asean', 'pass', 'miss',
  ])('%s is left alone', (word) => expect(fromTelex(word)).toBeNull()); // prettier-ignore

  it('gives syllables only, whatever is typed', () =>
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom(...'aeoudwsfrxjtnghi1679'.split('')), { maxLength: 9 })
          .map((keys) => keys.join('')),
        (word) => {
          const made = fromTelex(word);
          if (made !== null) expect(isSyllable(made)).toBe(true);
        },
      ),
    ));
});

describe('every syllable', () => {
  const onsets = ['', ...ONSETS.split('|')];
  // "xoong" is what telex writes with three o.
  const rimes = [...RIMES].filter((rime) => !/oo|ôô/.test(rime));
  const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
  const LETTERS: Record<string, [string, string]> = {
    â: ['aa', 'a6'], ê: ['ee', 'e6'], ô: ['oo', 'o6'], ă: ['aw', 'a8'], ơ: ['ow', 'o7'], ư: ['uw', 'u7'], đ: ['dd', 'd9'],
  }; // prettier-ignore

  it.each([
    ['telex', 0, ' sfrxj'],
    ['VNI', 1, ' 12345'],
  ])('comes back from its keys in %s', (_, method, keys) => {
    const wrong: string[] = [];
    for (const onset of onsets)
      for (const rime of rimes)
        for (const [n, tone] of TONES.entries()) {
          const word = withTone(onset + rime, tone);
          const letters = (onset + rime).replace(/[âêôăơưđ]/g, (c) => LETTERS[c]?.[method] ?? c);
          const typed = (letters + keys[n]).trim();
          if (typed === word || typed.length < 3 || !isSyllable(word)) continue;
          if (fromTelex(typed) !== word) wrong.push(typed);
        }
    expect(wrong.sort()).toEqual(method === 0 ? 'box bus gas gis pos sos tax'.split(' ') : []);
  });
});
