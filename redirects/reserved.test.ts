import { readdirSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { isPageAddress, isReserved, itemOfPath } from './reserved';

/** Addresses of every page and route of the portal, a sample value for each parameter. */
function addresses(folder: string, at = ''): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const own = entries.some(({ name }) => /^(page|route)\.tsx?$/.test(name)) ? [at || '/'] : [];
  const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('[...'));
  return [...own, ...below.flatMap(({ name }) => addresses(path.join(folder, name), `${at}/${name.startsWith('[') ? 'mau-abcd2345' : name}`))]; // prettier-ignore
}

it.each(addresses(path.join('app', '(portal)', '[site]', '[locale]')))('%s is the portal’s own', (address) =>
  expect(isReserved(address) || itemOfPath(address) !== null).toBe(true)); // prettier-ignore

it.each(['/article/1.html', '/tin-tuc/cu', '/tin', '/default.aspx'])('%s is free', (address) =>
  expect(isReserved(address) || itemOfPath(address) !== null).toBe(false)); // prettier-ignore

it.each(['/', '/lien-he', '/tim-kiem', '/tin/bai-abcd2345', '/trang/gioi-thieu', '/chuyen-muc/thong-bao', '/chu-de/bao'])('%s is a page', (path) =>
  expect(isPageAddress(path)).toBe(true)); // prettier-ignore

it.each(['/admin', '/api/users', '/xem-truoc/abc', '/media/a.webp', '/rss.xml', '/finder.js', '/Lien-he', '/tin/', '/tin//x', '/cu.html'])('%s is none', (path) =>
  expect(isPageAddress(path)).toBe(false)); // prettier-ignore
