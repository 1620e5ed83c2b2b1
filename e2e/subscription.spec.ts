import { expect, test, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';
import { published } from './support/work';

/** A commune follows its neighbour, after seeing what that would have brought; and pins an item. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const TITLE = `An Sơn vận động hiến đất mở đường ${run}`;

const status = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

test('a commune follows a neighbour; what it writes then comes by itself', async ({ browser }) => {
  // Two people sign in, and the worker comes by.
  test.setTimeout(120_000);
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin('/admin/theo-doi-tu-dong'));
  await expect(page.getByRole('button', { name: 'Thử với 30 ngày qua' })).toHaveAccessibleDescription('Chọn đơn vị cần theo dõi trước.');
  await page.getByRole('searchbox', { name: /^Tìm đơn vị/ }).last().fill('an son');
  await page.getByRole('button', { name: /^Xã An Sơn/ }).first().click();
  await page.getByRole('radio', { name: 'Tự động lấy đăng' }).check();
  await page.getByRole('button', { name: 'Thử với 30 ngày qua' }).click();
  await expect(status(page, /^30 ngày qua có \d+ bài/)).toBeVisible();
  await expectAccessible(page, '.lt-page');
  await page.getByRole('button', { name: 'Bật theo dõi' }).click();
  await expect(page.getByRole('button', { name: /^Tắt: Xã An Sơn/ })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await page.context().close();

  await published(browser, TITLE, { by: 'sibling-editor', reader: 'district-moderator' });
  const reader = await (await browser.newContext()).newPage();
  // The worker comes by every 15 seconds.
  await expect(async () => {
    await reader.goto(site('anbinh.namsach', '/chuyen-muc/tin-tuc'));
    await expect(reader.getByRole('main').getByText(TITLE).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 45_000 });
  await reader.context().close();
}); // prettier-ignore

test('it pins an item by G, on its own site only', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin('/admin/hop-nhan-bai'));
  const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Ghim/ }) }).filter({ has: page.getByRole('checkbox') }).first();
  const title = (await row.getByRole('checkbox').first().getAttribute('aria-label')) ?? (await row.locator('strong, a').first().innerText());
  expect(title).not.toBe('');
  await row.getByRole('checkbox').first().focus();
  await page.keyboard.press('g');
  await expect(page.getByRole('heading', { name: 'Đang ghim (1/5)' })).toBeVisible();
  await expectAccessible(page, '.lt-page');
  await page.context().close();
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(site('anbinh.namsach'));
  await expect(reader.getByRole('main').getByText('Ghim', { exact: true }).first()).toBeVisible();
  await expectAccessible(reader);
  await reader.goto(site('namhung.namsach'));
  await expect(reader.getByRole('main').getByText('Ghim', { exact: true })).toHaveCount(0);
  await reader.context().close();
}); // prettier-ignore
