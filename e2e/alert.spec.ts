import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';

import { emailOf, PASSWORD } from './support/accounts';
import { admin, site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';

/**
 * A flood warning: from the login of the province's moderator on a phone to a commune's page in eight taps, confirmed by a
 * second person, all-clear, gone.
 */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const FIRST = `Lũ trên sông Thái Bình lên mức báo động 2 ${run}`;
const PHONE = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  locale: 'vi-VN',
};

/** A visitor on a phone whose browser runs no script. */
const visitor = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ ...PHONE, javaScriptEnabled: false })).newPage();

const banner = (page: Page) => page.getByRole('region', { name: 'Cảnh báo', exact: true });

/** A card of the screen, by the first line of its alert. */
const card = (page: Page) => page.getByRole('listitem').filter({ hasText: FIRST });

test('the province’s moderator issues it on a phone, eight taps from the login', async ({ browser }) => {
  const page = await (await browser.newContext(PHONE)).newPage();
  let taps = 0;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.tap();
  };
  await page.goto(admin('/admin/login'));
  await page.locator('#field-email').fill(emailOf('province-moderator'));
  await page.locator('#field-password').fill(PASSWORD);
  await tap(page.getByRole('button', { name: 'Đăng nhập' }));
  const began = Date.now();
  await tap(page.getByRole('main').getByRole('link', { name: 'Cảnh báo khẩn' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Phát cảnh báo khẩn' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  // Neither is chosen beforehand, and the button says what is missing.
  await expect(page.getByRole('radio', { name: 'Phát thật' })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'Diễn tập' })).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Phát cảnh báo', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await tap(page.getByRole('radio', { name: 'Phát thật' }));
  await tap(page.getByRole('radio', { name: 'Lũ, ngập' }));
  await tap(page.getByRole('radio', { name: /^Các huyện ven sông Thái Bình/ }));
  const blank = page.getByLabel('Điền chỗ trống [mức]');
  await tap(blank);
  await expect(page.getByText('Còn chỗ trống “[mức]”. Điền rồi phát.').last()).toBeVisible();
  await blank.pressSequentially(`2 ${run}`);
  const issue = page.getByRole('button', { name: /^Phát thật trên \d+ trang$/ });
  await expect(issue).toHaveAttribute('aria-disabled', 'false');
  await expectAccessible(page, '.lt-page');
  await tap(issue);
  const dialog = page.getByRole('dialog', { name: /^Phát thật, trên \d+ trang\?$/ });
  await expect(dialog.getByText(FIRST)).toBeVisible();
  await tap(dialog.getByRole('button', { name: 'Phát ngay' }));
  await expect(page.getByText(/^Đã phát lúc \d\d:\d\d:\d\d\./)).toBeVisible();
  const issued = Date.now();
  expect(taps).toBeLessThanOrEqual(8);

  const reader = await visitor(browser);
  await expect(async () => {
    await reader.goto(site('anbinh.namsach'));
    await expect(banner(reader).getByText(FIRST)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000, intervals: [500] });
  expect(Date.now() - issued).toBeLessThan(30_000);
  expect(Date.now() - began).toBeLessThan(120_000);
  await reader.context().close();
  await page.context().close();
}); // prettier-ignore

test('a visitor without a script sees it first on every page of the commune, in both languages', async ({ browser }) => {
  const reader = await visitor(browser);
  for (const path of ['/', '/chuyen-muc/thong-bao', '/lien-he', '/trang/gioi-thieu', '/khong-co-trang-nay']) {
    await reader.goto(site('anbinh.namsach', path));
    await expect(banner(reader).getByText(FIRST), path).toBeVisible();
    await expect(banner(reader)).toContainText('Cảnh báo khẩn cấp');
    await expect(banner(reader)).toContainText('UBND tỉnh Hải Dương phát lúc');
    // First in reading order, after the way past it.
    await expect(reader.locator('.skip-link + section.alerts')).toHaveCount(1);
  }
  await reader.goto(site('anbinh.namsach'));
  await expect(banner(reader).getByRole('link', { name: 'Gọi 112' })).toHaveAttribute('href', 'tel:112');
  await expectNoSidewaysScroll(reader);
  await reader.goto(site('anbinh.namsach', '/en'));
  const english = reader.getByRole('region', { name: 'Alerts', exact: true });
  await expect(english).toContainText(`Flood on the Thái Bình River: alarm level 2 ${run}`);
  // Not where it was not sent.
  await reader.goto(site('kinhmon'));
  await expect(banner(reader)).toHaveCount(0);
  await reader.context().close();

  const seen = await (await browser.newContext(PHONE)).newPage();
  await seen.goto(site('anbinh.namsach'));
  await expect(banner(seen)).toBeVisible();
  await expectAccessible(seen);
  await seen.context().close();
}); // prettier-ignore

test('a second person confirms it with two presses; who issued it cannot', async ({ browser }) => {
  const issuer = await signedIn(browser, 'province-moderator');
  await issuer.goto(admin('/admin/canh-bao'));
  await expect(card(issuer)).toContainText('Chờ người thứ hai xác nhận');
  await expect(issuer.getByRole('button', { name: 'Đúng, xác nhận' })).toHaveCount(0);
  await issuer.context().close();

  const second = await signedIn(browser, 'province-admin');
  await second.goto(admin());
  await second.getByRole('link', { name: `Đọc và xác nhận: ${FIRST}` }).click();
  await expect(card(second)).toBeVisible();
  await expectAccessible(second, '.lt-page');
  await card(second).getByRole('button', { name: 'Đúng, xác nhận' }).click();
  await expect(second.getByRole('status').filter({ hasText: 'Đã xác nhận cảnh báo.' })).toBeVisible();
  await expect(card(second)).toContainText('đã xác nhận');
  await second.context().close();
}); // prettier-ignore

test('all-clear, then gone', async ({ browser }) => {
  const page = await signedIn(browser, 'province-moderator');
  await page.setViewportSize(PHONE.viewport);
  const reader = await visitor(browser);
  const shows = async (words: RegExp | null) =>
    expect(async () => {
      await reader.goto(site('anbinh.namsach'));
      if (words) await expect(banner(reader)).toContainText(words, { timeout: 500 });
      else await expect(banner(reader)).toHaveCount(0, { timeout: 500 });
    }).toPass({ timeout: 30_000, intervals: [500] });

  await page.goto(admin('/admin/canh-bao'));
  await card(page).getByRole('button', { name: 'Thông báo hết nguy hiểm' }).click();
  await card(page).getByRole('button', { name: /^Báo hết nguy hiểm trên \d+ trang$/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã báo hết nguy hiểm.' })).toBeVisible();
  await shows(/Hết nguy hiểm[\s\S]*Đã hết nguy hiểm: Lũ trên sông Thái Bình/);

  await card(page).getByRole('button', { name: 'Phát nhầm: dừng ngay' }).click();
  await card(page).getByRole('button', { name: /^Dừng ngay trên \d+ trang$/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Không trang nào còn hiện.' })).toBeVisible();
  await shows(null);
  await reader.context().close();
  await page.context().close();
}); // prettier-ignore

test('an editor of a commune cannot issue, and is told whom to ask', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin('/admin/canh-bao'));
  await expect(page.getByText(/^Chỉ người kiểm duyệt và quản trị viên phát được cảnh báo/)).toBeVisible(); // prettier-ignore
  await expect(page.getByRole('radio', { name: 'Phát thật' })).toHaveCount(0);
  await page.context().close();
});
