import { expect, test } from '@playwright/test';

import { site } from './support/addresses';

test('a visitor always sees whose page it is, and goes up to the province in one tap', async ({
  page,
}) => {
  await page.goto(site('anbinh.namsach'));
  await expect(page).toHaveTitle(
    /Trang thông tin điện tử xã An Bình – huyện Nam Sách – tỉnh Hải Dương/,
  );
  await expect(page.locator('html')).toHaveAttribute('data-level', 'commune');
  const ladder = page.getByRole('navigation').first();
  await ladder.getByRole('link', { name: /Hải Dương/ }).click();
  await expect(page).toHaveURL(site());
  await expect(page.locator('html')).toHaveAttribute('data-level', 'province');
});

test('the directory finds units without accents and leads to them', async ({ page }) => {
  await page.goto(site('', '/don-vi?q=an+binh'));
  await page
    .getByRole('main')
    .getByRole('link', { name: /An Bình/ })
    .first()
    .click();
  await expect(page).toHaveURL(site('anbinh.namsach'));
});

test('the language switch keeps the page, and untranslated items say so', async ({ page }) => {
  await page.goto(site('anbinh.namsach', '/lien-he'));
  await page.locator('a[hreflang="en"]').first().click();
  await expect(page).toHaveURL(site('anbinh.namsach', '/en/lien-he'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(site('anbinh.namsach', '/en'));
  await expect(page.locator('main [lang="vi"]').first()).toBeVisible();
});

test('an article sent down by the province names its origin and its canonical address', async ({
  page,
}) => {
  await page.goto(site('anbinh.namsach', '/chuyen-muc/tin-cap-tren'));
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/tin\/[^/]+$/);
  await expect(page.locator('main')).toContainText('Đơn vị đăng');
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(canonical).not.toContain('anbinh');
});

test('everything reads without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site('namsach'));
  await expect(page.locator('main')).toContainText('Nam Sách');
  await page.goto(site('', '/don-vi?q=chi+linh'));
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Chí Linh/ })
      .first(),
  ).toBeVisible();
  await context.close();
});

test('what a site does not have is a whole page with status 404, without a script as well', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of [
    '/khong-co',
    '/tin/khong-co-abcd2345',
    '/trang/khong-co',
    '/chuyen-muc/khong-co',
  ]) {
    const response = await page.goto(site('anbinh.namsach', path));
    expect(response!.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Không');
    await expect(page.getByRole('banner')).toContainText('An Bình');
  }
  await context.close();
});

test('RSS and sitemap belong to the site; robots keep search engines out of a demo', async ({
  page,
}) => {
  for (const [path, needle] of [
    ['/rss.xml', '<rss'],
    ['/sitemap.xml', '<urlset'],
  ] as const) {
    const response = await page.goto(site('anbinh.namsach', path));
    expect(response!.status()).toBe(200);
    const body = await response!.text();
    expect(body).toContain(needle);
    expect(body).toContain('anbinh.namsach.haiduong.localhost');
  }
  const robots = await page.goto(site('anbinh.namsach', '/robots.txt'));
  expect(await robots!.text()).toMatch(/^Disallow: \/$/m);
});

test('by path, without hosts: the same site under /u/', async ({ page }) => {
  const plain = site().replace('haiduong.localhost', 'localhost');
  await page.goto(`${plain}u/nam-sach/an-binh`);
  await expect(page.locator('html')).toHaveAttribute('data-level', 'commune');
  const own = page.locator('a[href^="/u/nam-sach/an-binh/"]').first();
  await expect(own).toBeAttached();
});
