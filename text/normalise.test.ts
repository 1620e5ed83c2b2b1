import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { normaliseText } from './normalise';

describe('normaliseText', () => {
  it('composes what was typed on a Mac or in a PDF', () =>
    expect(normaliseText('Tiê\u0301ng Viê\u0323t')).toBe('Tiếng Việt'));

  it('takes out what cannot be seen', () =>
    expect(normaliseText('\ufeffxã\u200b An\u00a0Bình\u00ad\u200f\u0000')).toBe('xã An Bình'));

  it('leaves the place of the tone mark to the writer', () =>
    expect(normaliseText('hoà, hòa, thuý, thúy')).toBe('hoà, hòa, thuý, thúy'));

  it('keeps lines and tabs', () => expect(normaliseText('một\n\thai\r\n')).toBe('một\n\thai\r\n'));

  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'ae\u0302\u0301\u0323\u00a0\u200b\u00ad\ufeff\u0000\n ệđƠ'),
        }),
        (text) => {
          expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
        },
      ),
    ));
});
