import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { site } from './support/addresses';
import { TEMPLATES } from './support/templates';

/** WCAG 2.2 AA and axe's own best practices, zero violations. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(found).toEqual([]);
}

/** No page scrolls sideways: what is too wide scrolls in a region of its own (WCAG 1.4.10). */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}

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
  await expect(page).toHaveURL(/#noi-dung$/);
});
