/**
 * `npm run docs:images`: makes the pictures of every template anew, after a wanted change of looks, and packs them to a palette
 * (a third of the size; the comparison does not see the difference). Look at each before committing it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import sharp from 'sharp';

import { run } from './children.mjs';
import { installed, root } from './environment.mjs';

const [command, ...args] = installed(
  '@playwright/test/cli.js',
  'test',
  '--project=templates',
  'looks.templates',
  '--update-snapshots=all',
);
await run(/** @type {string} */ (command), args, { cwd: root, tee: true });

const folder = path.join(root, 'docs/images');
for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) {
  const file = path.join(folder, name);
  const before = readFileSync(file);
  const packed = await sharp(before).png({ palette: true, colours: 256, effort: 10 }).toBuffer();
  if (packed.length < before.length) writeFileSync(file, packed);
}
