import sharp from 'sharp';
import { expect, it } from 'vitest';

import { mainColour } from './main-colour';

const plain = (background: { r: number; g: number; b: number; alpha?: number }) =>
  sharp({ create: { width: 90, height: 50, channels: background.alpha === undefined ? 3 : 4, background } }); // prettier-ignore

it('is near to what most of the picture shows', async () => {
  const green = await plain({ r: 40, g: 120, b: 56 }).jpeg().toBuffer();
  const found = (await mainColour(green))!;
  expect(found).toMatch(/^#[0-9a-f]{6}$/);
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(found.slice(at, at + 2), 16)) as [number, number, number]; // prettier-ignore
  expect(Math.abs(r - 40) + Math.abs(g - 120) + Math.abs(b - 56)).toBeLessThan(30);
});

it('is not told of what one can see through, nor of what is no picture', async () => {
  expect(await mainColour(await plain({ r: 1, g: 2, b: 3, alpha: 0.5 }).png().toBuffer())).toBeUndefined(); // prettier-ignore
  expect(await mainColour(Buffer.from('no picture'))).toBeUndefined();
});
