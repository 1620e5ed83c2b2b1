import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkColour } from './check-colour';
import { contrast, fromOklch, greyOf, hexColour, toOklch } from './oklch';
import { failing, pairsOf } from './pairs';
import { PALETTES, type PaletteName } from './palettes';
import { scaleOf, type Scale } from './scale';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

const weakest = (scale: Scale, see: (colour: string) => string = (colour) => colour) =>
  pairsOf(scale).filter(({ one, other, least }) => contrast(see(one), see(other)) < least);

const styles = ['tokens', 'roles', 'themes']
  .map((name) => readFileSync(`app/(portal)/_styles/${name}.css`, 'utf8'))
  .join('\n');

describe('colours', () => {
  it('black on white is 21, the red of the province as LOOK.md measured it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#9e2020', '#ffffff')).toBeCloseTo(7.83, 2);
  });

  it('go to OKLCH and back', () => {
    fc.assert(fc.property(hex, (one) => void expect(fromOklch(toOklch(one))).toBe(one)));
  });

  it.each([
    ['#1E633B', '#1e633b'],
    [' 1e633b ', '#1e633b'],
    ['#fff', null],
    ['red;}body{', null],
    [undefined, null],
  ])('reads %s as %s', (given, read) => expect(hexColour(given)).toBe(read));
});

describe('palettes by name', () => {
  it.each(Object.keys(PALETTES) as PaletteName[])('%s holds, in mourning too', (name) => {
    expect(weakest(PALETTES[name])).toEqual([]);
    expect(weakest(PALETTES[name], greyOf)).toEqual([]);
  });

  it.each(['lacquer', 'indigo', 'rice'] as const)('%s is what the style sheets say', (name) => {
    const { dark, ...steps } = PALETTES[name];
    for (const [step, value] of Object.entries(steps))
      expect(styles).toContain(`--color-${name}-${step}: ${value};`);
    for (const value of Object.values(dark)) expect(styles).toContain(value);
  });
});

/** What no palette changes: alerts, footer, marks of the levels, in light and in dark. */
const FRAME = [
  ['#1b1715', '#ffd966'], ['#ffffff', '#8a1111'], ['#fff3cc', '#4a3a06'],
  ['#f5efe6', '#201a18'], ['#cdc3b6', '#201a18'], ['#f5efe6', '#0e0c0b'],
  ['#821518', '#fdf4f2'], ['#1b3d6c', '#f2f6fb'], ['#16502f', '#f1f8f2'],
  ['#f0c3bb', '#33191a'], ['#bcd0e9', '#172438'], ['#b7dabf', '#142a1c'],
  ['#9e2020', '#ffe89a'], ['#e3988e', '#161311'], ['#5a534a', '#f0ede8'],
] as const; // prettier-ignore

it('the frame can be read in mourning: alerts, footer, marks', () => {
  const weak = FRAME.filter(([one, other]) => contrast(greyOf(one), greyOf(other)) < 4.5);
  expect(weak).toEqual([]);
});

describe('a colour of one’s own', () => {
  it('is kept, and every pair can be read where it is accepted: light, dark, grey', () => {
    let accepted = 0;
    fc.assert(
      fc.property(hex, (one) => {
        const scale = scaleOf(one);
        if (failing(scale).length > 0) return;
        accepted += 1;
        expect(scale[600]).toBe(one);
        expect([...weakest(scale), ...weakest(scale, greyOf)]).toEqual([]);
      }),
      { numRuns: 250 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  it.each(['#696776', '#686b55'])('%s is refused: it can be read in colour, not in grey', (one) =>
    expect(failing(scaleOf(one))).toEqual(['linkOnTint']),
  );

  it('that is refused comes with one that holds, of the same hue', () => {
    fc.assert(
      fc.property(hex, (one) => {
        const verdict = checkColour(one);
        if ('scale' in verdict) return;
        expect(verdict.fails.length).toBeGreaterThan(0);
        expect(failing(scaleOf(verdict.nearest))).toEqual([]);
        const [chosen, offered] = [toOklch(one), toOklch(verdict.nearest)];
        if (chosen.c < 0.04 || offered.c < 0.04) return;
        const turned = Math.abs(chosen.h - offered.h);
        expect(Math.min(turned, 360 - turned)).toBeLessThan(4);
      }),
    );
  });

  it('fails by the links alone: the other steps hold whatever the hue', () => {
    fc.assert(
      fc.property(hex, (one) => {
        const verdict = checkColour(one);
        if ('fails' in verdict)
          expect(verdict.fails.filter((name) => !name.startsWith('link'))).toEqual([]);
      }),
    );
  });

  it('yellow is refused, dark blue is not', () => {
    expect(checkColour('#ffd966')).toMatchObject({ fails: ['link', 'linkOnTint'] });
    expect(checkColour('#1b3d6c')).toHaveProperty('scale');
  });
});
