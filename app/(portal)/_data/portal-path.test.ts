import { readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { isPortalPath } from './portal-path';

const ROOT = path.join('app', '(portal)', '[site]', '[locale]');

/** Pages that only the proxy leads to. */
const INSIDE = /^\/(khong-thay|ket-thuc|mau-giao-dien)(\/|$)/;

/** Addresses of every page and route of the portal, a sample value for each parameter. */
function addresses(folder: string, at = ''): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const own = entries.some(({ name }) => /^(page|route)\.tsx?$/.test(name)) ? [at || '/'] : [];
  const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('[...'));
  return [
    ...own,
    ...below.flatMap(({ name }) =>
      addresses(path.join(folder, name), `${at}/${name.startsWith('[') ? 'mau-abcd2345' : name}`),
    ),
  ];
}

describe('paths of the portal', () => {
  it.each(addresses(ROOT).filter((address) => !INSIDE.test(address)))('knows %s', (address) =>
    expect(isPortalPath(address)).toBe(true),
  );

  it.each([
    '/khong-thay',
    '/ket-thuc/tin/a',
    '/tin',
    '/tin/a/b',
    '/trang/a/anh-chia-se.jpg',
    '/tin/a/b/anh-chia-se.jpg',
    '/wp-login.php',
    '//',
    '/admin',
    '/don-vi/x',
  ])('does not know %s', (address) => expect(isPortalPath(address)).toBe(false));
});
