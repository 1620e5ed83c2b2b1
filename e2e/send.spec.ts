import { expect, test, type Browser, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';
import { published } from './support/work';

/** Sending down by keyboard alone: read what it will do, send, see it on a commune's site, recall; a group; on a phone. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const TITLE = `Lịch lấy nước vụ mùa ${run}`;

let item = '';

const status = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

const shownAt = async (browser: Browser, labels: string): Promise<number> => {
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(site(labels));
  const count = await reader.getByRole('main').getByText(TITLE).count();
  await reader.context().close();
  return count;
};

test('the district’s moderator opens it from the article and chooses in the tree without accents', async ({ browser }) => {
  ({ id: item } = await published(browser, TITLE, { by: 'district-editor', reader: 'district-moderator' }));
  const page = await signedIn(browser, 'district-moderator');
  await page.goto(admin(`/admin/collections/articles/${item}`));
  await page.getByRole('region', { name: 'Chuyển xuống' }).getByRole('link', { name: 'Chuyển xuống' }).click();
  await expect(page).toHaveURL(new RegExp(`/chuyen-xuong/${item}$`));
  await expect(page.getByRole('heading', { level: 1, name: 'Chuyển xuống' })).toBeVisible();
  // Refused, yet focusable, with its reason.
  const button = page.getByRole('button', { name: 'Chuyển xuống', exact: true });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription('Chọn ít nhất một nơi nhận.');
  await expectAccessible(page, '.lt-page');
  await page.getByRole('searchbox', { name: 'Tìm đơn vị, không cần dấu' }).fill('nam hung');
  await expect(status(page, /^1 kết quả: Xã Nam Hưng$/)).toBeVisible();
  const box = page.getByRole('checkbox', { name: /^Xã Nam Hưng/ });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(status(page, /^Sẽ hiện trên 1 trang/)).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ tìm kiếm, xem cả cây' }).click();
  await expect(page.getByRole('checkbox', { name: /^Xã Nam Hưng/ })).toBeChecked();
  await page.getByRole('button', { name: 'Bỏ chọn: Xã Nam Hưng' }).click();
  await expect(page.getByRole('checkbox', { name: /^Xã Nam Hưng/ })).not.toBeChecked();
  await expectAccessible(page, '.lt-page');
  await page.context().close();
}); // prettier-ignore

test('it goes to every commune by keyboard alone, and is on a commune’s site', async ({
  browser,
}) => {
  expect(await shownAt(browser, 'anbinh.namsach')).toBe(0);
  const page = await signedIn(browser, 'district-moderator');
  await page.goto(admin(`/admin/chuyen-xuong/${item}`));
  const every = page.getByRole('radio', { name: /Mọi xã, thị trấn \(19\)/ });
  await page.getByRole('radio', { name: 'Chọn trên cây' }).focus();
  for (let n = 0; n < 4 && !(await every.isChecked()); n += 1) await page.keyboard.press('ArrowRight'); // prettier-ignore
  await expect(every).toBeChecked();
  await expect(status(page, /^Sẽ hiện trên 19 trang/)).toBeVisible();
  await page.getByText('Xem tên 19 đơn vị').click();
  await expect(page.locator('details').getByText(/Xã An Bình/)).toBeVisible();
  const button = page.getByRole('button', { name: 'Chuyển xuống 19 trang' });
  await button.focus();
  await page.keyboard.press('Enter');
  const done = status(page, /^Đã chuyển xuống 19 trang lúc \d\d:\d\d:\d\d\./);
  await expect(done).toBeVisible();
  await expect(done).toBeFocused();
  await expect(page.getByRole('region', { name: 'Các lượt đã chuyển' })).toContainText('19 xã, thị trấn của huyện Nam Sách'); // prettier-ignore
  await expectAccessible(page, '.lt-page');
  await page.context().close();
  expect(await shownAt(browser, 'anbinh.namsach')).toBeGreaterThan(0);
});

test('only mandatory asks again; Escape leads back to the button', async ({ browser }) => {
  const page = await signedIn(browser, 'district-moderator');
  await page.goto(admin(`/admin/chuyen-xuong/${item}`));
  await page.getByRole('radio', { name: /^Nhóm đã lưu/ }).check();
  await page.getByRole('checkbox', { name: /^Các xã ven sông/ }).check();
  await page.getByRole('radio', { name: 'Bắt buộc' }).check();
  await expect(status(page, /^Sẽ hiện trên 4 trang/)).toBeVisible();
  const button = page.getByRole('button', { name: 'Chuyển xuống 4 trang' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Bắt buộc 4 trang đăng bài này?' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, 'dialog');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Bắt buộc 4 trang' }).click();
  await expect(status(page, /^Đã chuyển xuống 4 trang/)).toBeVisible();
  await page.context().close();
});

test('one sending is recalled from the article, the other stays', async ({ browser }) => {
  const page = await signedIn(browser, 'district-moderator');
  await page.goto(admin(`/admin/collections/articles/${item}`));
  const panel = page.getByRole('region', { name: 'Chuyển xuống' });
  await panel.getByRole('button', { name: /^Thu hồi lượt đăng: chuyển tới 19 xã, thị trấn/ }).click();
  await expect(panel.getByRole('button', { name: 'Thu hồi ở 19 đơn vị' })).toBeFocused();
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: /^Thu hồi lượt đăng: chuyển tới 19 xã, thị trấn/ }).click();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status').filter({ hasText: 'Đã thu hồi lượt đăng.' })).toBeVisible();
  await expect(panel.getByText('Đã thu hồi', { exact: true })).toBeVisible();
  await expectAccessible(page, '.lt-comments');
  await page.context().close();
  expect(await shownAt(browser, 'anbinh.namsach')).toBe(0);
  expect(await shownAt(browser, 'namhung.namsach')).toBeGreaterThan(0);
}); // prettier-ignore

test('on a phone it is the same, and the button stays in sight', async ({ browser }) => {
  const page = await signedIn(browser, 'district-moderator');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(admin(`/admin/chuyen-xuong/${item}`));
  await page.getByRole('radio', { name: /^Mọi xã, thị trấn/ }).check();
  const button = page.getByRole('button', { name: /^Chuyển xuống 19 trang/ });
  await expect(button).toBeInViewport();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, '.lt-page');
  await page.context().close();
});

test('those who may not send are not shown the way, and the server refuses them', async ({ browser }) => {
  const page = await signedIn(browser, 'district-editor');
  await page.goto(admin(`/admin/chuyen-xuong/${item}`));
  await expect(page.getByText('Chỉ người kiểm duyệt của đơn vị đang hiện bài mới chuyển xuống được.')).toBeVisible();
  await page.context().close();
  const neighbour = await signedIn(browser, 'sibling-editor');
  await neighbour.goto(admin(`/admin/chuyen-xuong/${item}`));
  await expect(neighbour.getByText('Không tìm thấy bài này, hoặc anh, chị không được xem.')).toBeVisible();
  await neighbour.context().close();
}); // prettier-ignore
