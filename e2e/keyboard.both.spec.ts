import { expect, test, type Page } from '@playwright/test';

import { site } from './support/addresses';
import { expectRing, tabTo } from './support/tab-to';
import { addressOf } from './support/templates';

/** An article of the demo whose text holds two pictures side by side. */
const WITH_GALLERY = {
  name: 'gallery',
  host: '',
  path: '/chuyen-muc/nong-nghiep?thang=2024-08',
  item: /^\/tin\/vai-thieu-hai-duong-khep-vu/,
};

const menu = (page: Page) => page.getByRole('navigation', { name: 'Mục chính' });

/** Below this the menu folds into one button (`menu-bar.css`). */
const folds = (page: Page): boolean => page.viewportSize()!.width < 1100;

test('the pictures of a gallery: reached in order, seen to be, opened by Enter, left by Back', async ({
  page,
  request,
}) => {
  const address = await addressOf(request, WITH_GALLERY);
  await page.goto(address);
  const pictures = page.getByRole('list', { name: 'Bộ ảnh' }).getByRole('link').filter({ has: page.locator('img') }); // prettier-ignore
  await expect(pictures).toHaveCount(2);
  for (const picture of await pictures.all()) {
    await tabTo(page, picture);
    await expectRing(picture);
    await expect(picture).toBeInViewport();
    // The picture is all that the link says.
    expect(await picture.getByRole('img').getAttribute('alt')).not.toBe('');
  }
  const last = pictures.last();
  const whole = new URL((await last.getAttribute('href'))!, address).href;
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(whole);
  expect(whole).toMatch(/\/media\//);
  await page.goBack();
  await expect(page).toHaveURL(address);
  // Browsers keep the focus with a page that they keep; one that is loaded anew stands where the reader was.
  await expect(last).toBeInViewport();
  await tabTo(page, last);
});

test('the menu: each item in order by Tab, and Enter follows it', async ({ page }) => {
  await page.goto(site('anbinh.namsach', '/so-do'));
  if (folds(page)) {
    await tabTo(page, menu(page).locator('summary'));
    await page.keyboard.press('Enter');
  }
  const items = menu(page).getByRole('listitem').getByRole('link');
  const names = await items.allTextContents();
  expect(names.length).toBeGreaterThan(2);
  for (const item of await items.all()) {
    await tabTo(page, item, folds(page) ? 1 : undefined);
    await expectRing(item);
  }
  // A menu may also lead to another site, which no test asks for.
  const own = items.and(page.locator('a[href^="/"]')).last();
  const address = (await own.getAttribute('href'))!;
  await own.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(address, page.url()).href);
});

test('the folded menu: Enter opens it, Escape closes it and gives the focus back', async ({
  page,
}) => {
  test.skip(!folds(page), 'the menu is one line here');
  await page.goto(site('anbinh.namsach'));
  const button = menu(page).locator('summary');
  const items = menu(page).getByRole('listitem').getByRole('link');
  await tabTo(page, button);
  await expectRing(button);
  await expect(items).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(items.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(items).toHaveCount(0);
  await expect(button).toBeFocused();
  // Closed, its items are no stops.
  for (const name of ['Tìm kiếm', 'Tìm đơn vị']) {
    await page.keyboard.press('Tab');
    await expect(menu(page).getByRole('link', { name })).toBeFocused();
  }
});

test('the map: each area is a named stop in turn, and Enter leads to the unit', async ({
  page,
}) => {
  await page.goto(site());
  const areas = await page.locator('.unit-map').first().getByRole('link').all();
  expect(areas.length).toBeGreaterThan(5);
  const names: string[] = [];
  for (const [n, area] of areas.entries()) {
    await tabTo(page, area, n === 0 ? undefined : 1);
    await expect(area.locator('path')).toHaveCSS('stroke-width', '7px');
    await expect(area).toHaveAccessibleName(/^(Thành phố|Thị xã|Huyện) /);
    names.push((await area.getAttribute('aria-label'))!);
  }
  expect(new Set(names).size).toBe(names.length);
  const address = await areas.at(-1)!.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(address!, page.url()).href);
  await expect(page.getByRole('banner')).toContainText(names.at(-1)!.replace(/^\S+( phố)? /, ''));
});
