import { expect, test, type Page } from '@playwright/test';

import { site } from './support/addresses';
import { get } from './support/get';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';

/** Copying the link, reading size and the original of a picture. */
async function openArticle(page: Page): Promise<void> {
  await page.goto(site());
  await page.locator('main article a[href*="/tin/"], main h3 a[href*="/tin/"]').first().click();
  await expect(page.locator('article h1')).toBeVisible();
}

test('the link of an article is copied, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openArticle(page);
  await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
  await expect(page.locator('.article-tools').getByRole('status')).toHaveText(
    'Đã sao chép liên kết.',
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await expectAccessible(page);
});

test('the reading size is kept from page to page, and has a smallest and a largest step', async ({
  page,
}) => {
  const size = () =>
    page.locator('.article-body').evaluate((body) => parseFloat(getComputedStyle(body).fontSize));
  await openArticle(page);
  const usual = await size();
  const larger = page.getByRole('button', { name: 'A+ Chữ lớn hơn' });
  await larger.press('Enter');
  expect(await size()).toBeGreaterThan(usual);
  for (let n = 0; n < 3; n += 1) await larger.press('Enter');
  const largest = await size();
  await page.reload();
  expect(await size()).toBe(largest);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  for (let n = 0; n < 4; n += 1)
    await page.getByRole('button', { name: 'A− Chữ nhỏ hơn' }).press('Enter');
  expect(await size()).toBe(usual);
  await expect(page.locator('html')).not.toHaveAttribute('data-size');
  // A press elsewhere changes nothing.
  await page.locator('article h1').click();
  expect(await size()).toBe(usual);
});

test('the original of a picture is offered with its type and size, also without a script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await openArticle(page);
  const original = page
    .locator('.figure')
    .getByRole('link', { name: /^Tải ảnh gốc \((JPG|PNG|WebP|AVIF), .+ [KM]B\)$/ });
  const address = await original.getAttribute('href');
  const answer = await get(page.request, new URL(address!, page.url()).href);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toMatch(/^image\//);
  await context.close();
});

test('the contact page shows where the commune lies, by our own map and in words', async ({
  page,
}) => {
  await page.goto(site('anbinh.namsach', '/lien-he'));
  const place = page.locator('.contact-map');
  await expect(place.getByText(/phần tô đậm là Huyện Nam Sách/)).toBeVisible();
  await expect(place.locator('a.is-here')).toHaveAttribute('aria-label', 'Huyện Nam Sách');
  await expectAccessible(page);
});
