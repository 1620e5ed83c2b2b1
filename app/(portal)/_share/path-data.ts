import type { Command } from 'opentype.js/dist/opentype.mjs';

/** Path data of SVG. The library's own (`toPathData`, 2.0.0) writes NaN for coordinates that are nearly whole. */
export const pathData = (commands: readonly Command[]): string =>
  commands
    .map(({ type, x1, y1, x2, y2, x, y }) => {
      const numbers = [x1, y1, x2, y2, x, y].filter((one) => one !== undefined);
      return `${type}${numbers.map((one) => String(Math.round(one * 100) / 100)).join(' ')}`;
    })
    .join('');
