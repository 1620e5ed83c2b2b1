import { expect, test } from '@playwright/test';

import { addressOf, TEMPLATES } from './support/templates';

const template = (name: string) => TEMPLATES.find((one) => one.name === name)!;

test('an article comes out of the printer as a clean sheet: whose it is, the text, where it stands', async ({
  page,
  request,
}) => {
  const address = await addressOf(request, template('article-received'));
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.masthead-name')).toBeVisible();
  await expect(page.locator('.origin-line')).toBeVisible();
  for (const screenOnly of [
    '.menu-bar', '.ladder-tools', '.article-tools', '.article-aside', '.clear', '.demo-ribbon', '.finder-panel', '.masthead-landmark',
  ]) {
    for (const part of await page.locator(screenOnly).all()) await expect(part).toBeHidden();
  } // prettier-ignore
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});

test('in dark and in high contrast the sheet is white as well', async ({ page, request }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.goto(await addressOf(request, template('article')));
  await page.emulateMedia({ media: 'print' });
  const ink = await page.locator('main h1').evaluate((title) => getComputedStyle(title).color);
  expect(ink).toBe('rgb(0, 0, 0)');
});
