import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

const FOLDER = 'public/art/fonts';
const PACKAGE = 'node_modules/@fontsource/be-vietnam-pro';

const letters = readdirSync(FOLDER).filter((file) => file.endsWith('.woff2'));

it('letters in public are those of the package, under its version', () => {
  const { version } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8')) as { version: string };
  expect(letters).toHaveLength(4);
  for (const file of letters) {
    const original = file.replace(`-${version}.woff2`, '-normal.woff2');
    expect(original, 'copy them anew, under the new version').not.toBe(file);
    expect(readFileSync(path.join(FOLDER, file)).equals(readFileSync(`${PACKAGE}/files/${original}`))).toBe(true);
  }
}); // prettier-ignore

it('the style sheet and the layout name files that there are', () => {
  const named = ['fonts.css', '../[site]/[locale]/layout.tsx'].flatMap((file) => {
    const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
    return [...text.matchAll(/\/art\/fonts\/([^'`]+)/g)].map(([, name]) => name!);
  });
  const files = named.flatMap((name) =>
    name.includes('$') ? ['latin', 'vietnamese'].map((set) => name.replace('${letters}', set)) : [name],
  );
  expect(new Set(files)).toEqual(new Set(letters));
}); // prettier-ignore
