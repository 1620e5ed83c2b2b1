import { expect, test } from '@playwright/test';

import { site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { TEMPLATES } from './support/templates';

for (const [name, address] of Object.entries(TEMPLATES)) {
  test(`axe: ${name}`, async ({ page }) => {
    await page.goto(address);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test('axe: article', async ({ page }) => {
  await page.goto(site());
  await page.locator('main article a, main h3 a').first().click();
  await expect(page.locator('main h1')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

for (const theme of ['dark', 'contrast']) {
  test(`axe: home of a commune, ${theme}`, async ({ page }) => {
    await page.addInitScript((value) => localStorage.setItem('theme', value), theme);
    await page.goto(site('anbinh.namsach'));
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expectAccessible(page);
  });
}

test('400 % zoom: a page 320 pixels wide does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of Object.values(TEMPLATES)) {
    await page.goto(address);
    await expectNoSidewaysScroll(page);
  }
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto(site('anbinh.namsach'));
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Đến nội dung chính');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await expect(page.getByRole('main')).toBeFocused();
});
