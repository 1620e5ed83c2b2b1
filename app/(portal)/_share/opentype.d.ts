/** What is used of opentype.js; its packages of types describe the version before. */
declare module 'opentype.js/dist/opentype.mjs' {
  export type Command = {
    type: 'M' | 'L' | 'C' | 'Q' | 'Z';
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
    x?: number;
    y?: number;
  };
  export type Glyph = {
    advanceWidth: number;
    getPath(x: number, y: number, size: number): { commands: Command[] };
  };
  export type Font = {
    unitsPerEm: number;
    charToGlyph(char: string): Glyph;
    charToGlyphIndex(char: string): number;
    getKerningValue(left: Glyph, right: Glyph): number;
  };
  export function parse(file: ArrayBuffer): Font;
}
