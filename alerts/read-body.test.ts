import fc from 'fast-check';
import { expect, it } from 'vitest';

import { blanksOf, fillBlanks } from './blanks';
import { readChannels } from './read-channels';
import { readContacts, readText } from './read-text';
import { readTime } from './read-time';
import { alertProblemText } from './reason-text';

const TEXT = { titleVi: 'Lũ sông Thái Bình', bodyVi: 'Không ra sông.' };

it('finds blanks and fills them, each wherever it stands', () => {
  const title = 'Lũ [sông] lên mức [mức]';
  expect(blanksOf(title, 'Mức [mức], từ [giờ]')).toEqual(['sông', 'mức', 'giờ']);
  expect(fillBlanks(title, { mức: 'báo động 2', sông: ' ' })).toBe('Lũ [sông] lên mức báo động 2');
  expect(blanksOf('không [] có\n[a\nb]')).toEqual([]);
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }).filter((text) => /^[^[\]\s]+$/.test(text)), (text, value) => {
      const filled = fillBlanks(text, Object.fromEntries(blanksOf(text).map((name) => [name, value])));
      expect(blanksOf(filled).filter((name) => blanksOf(text).includes(name) && name !== value)).toEqual([]);
    }),
  ); // prettier-ignore
});

it('reads a text, and never waits for English', () => {
  expect(readText(TEXT)).toEqual({ ...TEXT, titleEn: '', bodyEn: '' });
  expect(readText({ ...TEXT, titleEn: 'Flood', bodyEn: 'Level [mức].' })).toMatchObject({ titleEn: '', bodyEn: '' }); // prettier-ignore
  expect(readText({ ...TEXT, titleEn: 'Flood', bodyEn: '' })).toMatchObject({ titleEn: '' });
  expect(readText({ ...TEXT, titleEn: 'Flood', bodyEn: 'Stay away.' })).toMatchObject({ titleEn: 'Flood', bodyEn: 'Stay away.' }); // prettier-ignore
  expect(readText({ titleVi: ' a\u0000\n b ', bodyVi: 'x\r\ny\u0007' })).toMatchObject({ titleVi: 'a b', bodyVi: 'x\ny' }); // prettier-ignore
});

it.each([
  [{ bodyVi: 'x' }, 'title-missing'],
  [{ titleVi: 'x', bodyVi: ' ' }, 'body-missing'],
  [{ titleVi: { $ne: '' }, bodyVi: 'x' }, 'title-missing'],
  [{ ...TEXT, titleVi: 'x'.repeat(161) }, 'text-too-long'],
  [{ ...TEXT, bodyVi: 'x'.repeat(1201) }, 'text-too-long'],
  [{ ...TEXT, titleVi: 'Lũ mức [mức]' }, 'blank-left'],
])('refuses %j as %s', (body, fault) => {
  expect(readText(body)).toBe(fault);
});

it('takes telephone numbers and addresses that a browser does not run', () => {
  expect(readContacts({ phone: ' 0220 3 000 114 ', link: 'https://haiduong.gov.vn/tin/a-1' })).toEqual({ phone: '0220 3 000 114', link: 'https://haiduong.gov.vn/tin/a-1' }); // prettier-ignore
  expect(readContacts({ link: '/tin/lu-1' })).toEqual({ phone: '', link: '/tin/lu-1' });
  for (const link of [
    'javascript:alert(1)',
    '//evil.test/x',
    '/\\evil.test',
    'http://a.test',
    'https://x',
    'https://a.test/"onclick',
  ])
    // prettier-ignore
    expect(readContacts({ link }), link).toBe('link-wrong');
  expect(readContacts({ phone: '112; drop' })).toBe('phone-wrong');
});

it('reads start and end', () => {
  const now = Date.parse('2026-11-26T00:00:00Z');
  const hours = (n: number) => now + n * 3_600_000;
  expect(readTime({ until: new Date(hours(6)).toISOString() }, now)).toEqual({ from: now, until: hours(6) }); // prettier-ignore
  expect(readTime({ from: hours(1), until: hours(2) }, now)).toEqual({ from: hours(1), until: hours(2) }); // prettier-ignore
  // A start that has passed is now: nobody writes history.
  expect(readTime({ from: hours(-5), until: hours(2) }, now)).toMatchObject({ from: now });
  for (const body of [
    {},
    { until: now },
    { until: 'tomorrow' },
    { from: hours(3), until: hours(2) },
    { from: 'x', until: hours(2) },
  ])
    // prettier-ignore
    expect(readTime(body, now)).toBe('time-wrong');
  expect(readTime({ until: hours(24 * 31) }, now)).toBe('time-too-long');
});

it('reads addresses as a list of short texts, or as nothing', () => {
  expect(readChannels(['tree:b', 'tree:a', 'tree:b'])).toEqual(['tree:a', 'tree:b']);
  expect(readChannels(['tree:a', { $gt: '' }])).toEqual([]);
  expect(readChannels('tree:a')).toEqual([]);
  expect(readChannels(Array(501).fill('tree:a'))).toEqual([]);
});

it('says a number where it knows one', () => {
  expect(alertProblemText('pages-changed', 'vi', 30)).toContain('nay là 30 trang');
});
