import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { parse, type Font } from 'opentype.js/dist/opentype.mjs';

import { pathData } from './path-data';

export type Weight = 400 | 700;

/** Text as outlines. `text` is what `clean` gave. */
export type Letters = {
  /** the text as it can be drawn: composed, without signs that the font does not have */
  clean: (text: string) => string;
  width: (text: string, size: number) => number;
  /** path data of SVG; `x`, `y` is where the baseline begins */
  outline: (text: string, at: { x: number; y: number; size: number }) => string;
};

/** Each holds a part of the alphabet; what two of them have is taken from the first. */
const SUBSETS = ['latin', 'vietnamese', 'latin-ext'];

async function readFont(subset: string, weight: Weight): Promise<Font> {
  const name = `be-vietnam-pro-${subset}-${weight}-normal.woff`;
  const folder = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'node_modules');
  const file = await readFile(path.join(folder, '@fontsource/be-vietnam-pro/files', name));
  return parse(new Uint8Array(file).buffer);
}

/** The letters of one weight, out of the fonts that hold parts of it. */
export function lettersOf(fonts: readonly Font[]): Letters {
  const having = (...chars: string[]) =>
    fonts.find((font) => chars.every((char) => font.charToGlyphIndex(char) > 0));
  const clean = (text: string) =>
    [...text.normalize('NFC')]
      .map((char) => (/\s/.test(char) && char !== '\u00a0' ? ' ' : char))
      .filter((char) => having(char))
      .join('')
      .replace(/ +/g, ' ')
      .trim();

  /** In parts of the size. Between letters that no subset has both of there is none. */
  const kerning = (left: string, right: string): number => {
    const font = having(left, right);
    return font
      ? font.getKerningValue(font.charToGlyph(left), font.charToGlyph(right)) / font.unitsPerEm
      : 0;
  };

  const placed = (text: string, size: number) => {
    const chars = [...text];
    let x = 0;
    const glyphs = chars.flatMap((char, index) => {
      const font = having(char);
      if (!font) return [];
      if (index > 0) x += kerning(chars[index - 1]!, char) * size;
      const glyph = font.charToGlyph(char);
      const one = { glyph, x };
      x += (glyph.advanceWidth / font.unitsPerEm) * size;
      return [one];
    });
    return { glyphs, width: x };
  };

  return {
    clean,
    width: (text, size) => placed(text, size).width,
    outline: (text, at) =>
      placed(text, at.size)
        .glyphs.map(({ glyph, x }) => pathData(glyph.getPath(at.x + x, at.y, at.size).commands))
        .join(''),
  };
}

const loaded = new Map<Weight, Promise<Letters>>();

/**
 * The letters of Be Vietnam Pro, read once. Outlines, because the text of sharp takes no font but what the machine has
 * installed (measured with 0.35.5: `fontfile` of a WOFF or WOFF2 changes nothing): so a picture is the same everywhere.
 */
export function letters(weight: Weight): Promise<Letters> {
  const known = loaded.get(weight);
  if (known) return known;
  const fresh = Promise.all(SUBSETS.map((subset) => readFont(subset, weight))).then(lettersOf);
  loaded.set(weight, fresh);
  fresh.catch(() => loaded.delete(weight));
  return fresh;
}
