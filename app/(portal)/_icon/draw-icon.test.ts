import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const place = vi.hoisted(() => ({ mediaDir: '' }));
vi.mock('@/security/env', () => ({ env: () => place }));

import { drawIcon } from './draw-icon';
import { ICONS, isIconFile, type IconFile, type IconPlan } from './icon-plan';

const GROUND = '#16502f';
const GROUND_RGB = [0x16, 0x50, 0x2f];
const BLUE = [0, 0, 255];

beforeAll(async () => {
  place.mediaDir = await mkdtemp(path.join(tmpdir(), 'icon-'));
  await sharp({ create: { width: 200, height: 200, channels: 3, background: '#0000ff' } }).png().toFile(path.join(place.mediaDir, 'crest.png')); // prettier-ignore
  await sharp({ create: { width: 200, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toFile(path.join(place.mediaDir, 'clear.png')); // prettier-ignore
});
afterAll(() => rm(place.mediaDir, { recursive: true, force: true }));

const FILES = Object.keys(ICONS) as IconFile[];
const plan = (file: IconFile, crest?: string): IconPlan => ({ ...ICONS[file], ground: GROUND, crest }); // prettier-ignore

async function pixels(one: IconPlan) {
  const { data, info } = await sharp(await drawIcon(one)).raw().toBuffer({ resolveWithObject: true }); // prettier-ignore
  return {
    info,
    at: (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)],
  }; // prettier-ignore
}

describe('an icon', () => {
  it.each(FILES)('%s is a PNG of its size, without a hole, on the colour of the site', async (file) => {
    const { size } = ICONS[file];
    for (const crest of [undefined, 'crest.png', 'clear.png']) {
      const drawn = await drawIcon(plan(file, crest));
      const { format, width, height, hasAlpha } = await sharp(drawn).metadata();
      expect({ format, width, height, hasAlpha }).toEqual({ format: 'png', width: size, height: size, hasAlpha: false });
      const { at } = await pixels(plan(file, crest));
      expect([at(0, 0), at(size - 1, size - 1)]).toEqual([GROUND_RGB, GROUND_RGB]);
    }
  }); // prettier-ignore

  it('has the star, or the crest in the place of it', async () => {
    const middle = ICONS['192.png'].size / 2;
    const star = await pixels(plan('192.png'));
    expect(star.at(middle, middle)).toEqual([0xff, 0xd4, 0x4d]);
    const crest = await pixels(plan('192.png', 'crest.png'));
    expect(crest.at(middle, middle)).toEqual(BLUE);
    // What is clear in a crest shows the ground, as in the masthead.
    const clear = await pixels(plan('192.png', 'clear.png'));
    expect(clear.at(middle, middle)).toEqual(GROUND_RGB);
  });

  it('for masks has nothing of the crest outside the circle of 80 %', async () => {
    const { at, info } = await pixels(plan('512-maskable.png', 'crest.png'));
    const radius = 0.4 * info.width;
    const outside: number[][] = [];
    for (let y = 0; y < info.height; y += 1)
      for (let x = 0; x < info.width; x += 1)
        if (Math.hypot(x + 0.5 - info.width / 2, y + 0.5 - info.height / 2) > radius)
          if (at(x, y).join() !== GROUND_RGB.join()) outside.push([x, y]);
    expect(outside).toEqual([]);
  });

  it('whose crest cannot be read is refused', () =>
    expect(drawIcon(plan('48.png', 'khong-co.png'))).rejects.toThrow());
});

it.each(['64.png', '192', '192.PNG', 'toString', '__proto__', ''])('%j is no icon', (file) =>
  expect(isIconFile(file)).toBe(false)); // prettier-ignore
