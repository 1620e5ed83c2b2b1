import { describe, expect, it } from 'vitest';

import { chosenScale } from './chosen-scale';
import { inMourning } from './mourning';
import { paletteCss } from './palette-css';
import { PALETTES } from './palettes';
import { OPEN_RAILS, railsOf } from './rails';

describe('the palette of a site', () => {
  it.each([
    [{}, 'level'],
    [{ palette: 'violet' }, 'violet'],
    [{ palette: 'nonsense' }, 'level'],
    [{ palette: 'custom', accent: '#5b2a86' }, 'custom'],
    [{ palette: 'custom', accent: '#ffd966' }, 'level'],
    [{ palette: 'custom' }, 'level'],
  ])('%j is shown as %s', (chosen, expected) => {
    expect(chosenScale('commune', OPEN_RAILS, chosen).choice).toBe(expected);
  });

  it('is the level’s where the province allows the chosen one no more', () => {
    const rails = railsOf({ palettes: ['violet'] });
    expect(chosenScale('commune', rails, { palette: 'violet' }).choice).toBe('violet');
    const other = chosenScale('commune', rails, { palette: 'custom', accent: '#5b2a86' });
    expect(other).toEqual({ choice: 'level', scale: PALETTES.rice });
  });

  it('goes into a page as colours alone, for screens', () => {
    expect(paletteCss(PALETTES.rice)).toMatch(
      /^@media screen\{:root\[data-palette\]\{(--own-[a-z0-9-]+:#[0-9a-f]{6};?){13}\}\}$/,
    );
  });
});

describe('mourning', () => {
  it.each([
    [{ on: true, from: null, until: null }, true],
    [{ on: false, from: null, until: null }, false],
    [{ on: true, from: '2026-05-02', until: null }, false],
    [{ on: true, from: '2026-05-01', until: '2026-05-01' }, true],
    [{ on: true, from: null, until: '2026-04-30' }, false],
  ])('%j on the first of May: %s', (mourning, holds) => {
    expect(inMourning(mourning, '2026-05-01')).toBe(holds);
  });
});
