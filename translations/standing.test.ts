import fc from 'fast-check';
import { expect, it } from 'vitest';

import { paragraph } from '@/test/matrix-world';

import { afterSave, isStale, NO_STANDING, wordsDigest, type Standing } from './standing';

const row = (title: string, body = 'Sáng nay.') => ({ title, body: paragraph(body) });

it('what asks for no other translation does not count', () => {
  const digest = wordsDigest(row('Họp dân', 'Sáng nay, họp.'));
  expect(wordsDigest(row('HỌP  DÂN!', 'Sáng nay: họp'))).toBe(digest);
  expect(wordsDigest({ ...row('Họp dân', 'Sáng nay, họp.'), cover: 'c' })).toBe(digest);
  expect(wordsDigest(row('Họp dân', 'Sáng mai, họp.'))).not.toBe(digest);
  expect(wordsDigest({ ...row('Họp dân', 'Sáng nay, họp.'), teaser: 'Mời' })).not.toBe(digest);
  expect(wordsDigest(row(' '))).toBe('');
});

it('the English text is stale while the Vietnamese words are others than those it was made from', () => {
  let now = afterSave(NO_STANDING, 'vi', 'a');
  expect(isStale(now, '')).toBe(false);
  now = afterSave(now, 'en', 'x');
  expect(isStale(now, '')).toBe(false);
  now = afterSave(now, 'vi', 'b');
  expect(isStale(now, '')).toBe(true);
  expect(isStale(now, 'b')).toBe(false);
  // Saved without a changed word: nobody has translated anything.
  expect(isStale(afterSave(now, 'en', 'x'), '')).toBe(true);
  expect(isStale(afterSave(now, 'vi', 'a'), '')).toBe(false);
  expect(isStale(afterSave(now, 'en', 'y'), '')).toBe(false);
  expect(isStale(afterSave(now, 'en', ''), '')).toBe(false);
});

it('agrees with a walk through every save', () => {
  const save = fc.record({ language: fc.constantFrom('vi', 'en' as const), digest: fc.constantFrom('', 'a', 'b') }); // prettier-ignore
  fc.assert(
    fc.property(fc.array(save, { maxLength: 20 }), (saves) => {
      let now: Standing = NO_STANDING;
      let [vi, en, source] = ['', '', ''];
      for (const one of saves) {
        now = afterSave(now, one.language as 'vi' | 'en', one.digest);
        if (one.language === 'vi') vi = one.digest;
        else if (one.digest !== en) [en, source] = [one.digest, one.digest ? vi : ''];
      }
      expect(isStale(now, '')).toBe(en !== '' && source !== '' && source !== vi);
    }),
  );
});
