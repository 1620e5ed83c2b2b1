import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readCaptions, writeCaptions, type Cue } from './captions';

const file = (...lines: string[]): string => ['WEBVTT', '', ...lines].join('\n');
const timed = (words: string): string => file('00:01.000 --> 00:02.000', words);

describe('readCaptions', () => {
  it('reads what editing software writes', () =>
    expect(
      readCaptions(
        [
          '\uFEFFWEBVTT - Lễ mở cổng',
          'Kind: captions',
          'Language: vi',
          '',
          'STYLE',
          '::cue { color: red }',
          '',
          'NOTE bản nháp',
          '',
          '1',
          '00:00:01.000 --> 00:00:04.500 align:start line:90% region:x onclick:1',
          '<v Bà Thử>Xin <b>chào</b>',
          'bà con.',
          '',
          '',
          '01:00:00.000 --> 01:00:02.000',
          'Hết.',
          '',
        ].join('\r\n'),
      ),
    ).toEqual([
      {
        from: 1000,
        to: 4500,
        settings: 'align:start line:90%',
        text: '<v Bà Thử>Xin <b>chào</b>\nbà con.',
      },
      { from: 3_600_000, to: 3_602_000, settings: '', text: 'Hết.' },
    ]));

  it.each([
    ['1\n00:00:01,000 --> 00:00:02,000\nSRT', 'header', 1],
    ['WEBVTTX\n\n00:01.000 --> 00:02.000\nx', 'header', 1],
    ['\nWEBVTT\n\n00:01.000 --> 00:02.000\nx', 'header', 1],
    ['', 'header', 1],
    ['WEBVTT', 'none', 1],
    [file('NOTE chỉ có lời ghi'), 'none', 1],
    [file('00:00:01,000 --> 00:00:02,000', 'x'), 'timing', 3],
    [file('7', '00:61.000 --> 00:62.000', 'x'), 'timing', 4],
    [file('chữ không có giờ'), 'timing', 3],
    [file('00:02.000 --> 00:01.000', 'x'), 'order', 3],
    [file('00:01.000 --> 00:01.000', 'x'), 'order', 3],
    [file('00:05.000 --> 00:06.000', 'x', '', '00:04.000 --> 00:07.000', 'y'), 'order', 6],
    [file('00:01.000 --> 00:02.000', '', 'x'), 'text', 3],
    [timed('<script>alert(1)</script>'), 'tag', 4],
    [timed('<img src=x onerror=alert(1)>'), 'tag', 4],
    [timed('<a href="https://evil.example">x</a>'), 'tag', 4],
    [timed('một < hai'), 'tag', 4],
    [timed('Vi\uFFFDt'), 'encoding', 1],
    [timed('a --\u200B> b'), 'timing', 4],
  ])('%j: %s in line %i', (text, fault, line) =>
    expect(readCaptions(text)).toEqual({ fault, line }),
  );

  it.each([
    '<b>x</b>',
    '<i.loud>x</i>',
    '<c.vi>x</c>',
    '<v Ông Thử>x',
    '<lang en>hello</lang>',
    '<ruby>x<rt>y</rt></ruby>',
    '<00:00:01.500>x',
    'A &amp; B',
    'x > y',
  ])('takes %s', (words) => expect(readCaptions(timed(words))).toHaveLength(1));
});

const cues = fc
  .array(
    fc.record({
      gap: fc.nat(5_000),
      length: fc.integer({ min: 1, max: 9_000_000 }),
      text: fc.stringMatching(/^[a-zđêơư0-9]( ?[a-zđêơư0-9,.!]){0,30}$/),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => {
    let at = 0;
    return rows.map(({ gap, length, text }): Cue => {
      at += gap;
      return { from: at, to: at + length, settings: '', text };
    });
  });

it('writes what it reads, and reads what it writes', () =>
  fc.assert(
    fc.property(cues, (made) => void expect(readCaptions(writeCaptions(made))).toEqual(made)),
  ));

it('whatever comes in, what is stored holds no markup of another kind', () =>
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('<script>', '</b>', '<b>', '-->', '\n', '<!--', '<v x onclick=1>'))), (parts) => {
      const seen = readCaptions(timed(parts.join('')));
      if ('fault' in seen) return true;
      return !/<(script|!--|img|a[ >])/i.test(writeCaptions(seen));
    }),
  )); // prettier-ignore
