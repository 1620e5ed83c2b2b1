import { expect, test, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';
import { published } from './support/work';

/** A commune’s editor offers an item, the district’s moderator accepts it from the queue, and it stands on the district’s home. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const TITLE = `Mô hình trồng cà rốt sạch ${run}`;

let item = '';

const status = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

test('the commune’s editor offers it from the article with two presses', async ({ browser }) => {
  ({ id: item } = await published(browser, TITLE, {
    by: 'commune-editor',
    reader: 'district-moderator',
  }));
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin(`/admin/collections/articles/${item}`));
  const panel = page.getByRole('region', { name: 'Đề xuất lên cấp trên' });
  await panel.getByRole('button', { name: 'Đề xuất lên huyện Nam Sách' }).click();
  const send = panel.getByRole('button', { name: 'Gửi đề xuất' });
  await expect(send).toBeFocused();
  await expect(send).toHaveAccessibleDescription(/^Còn \d\/5 đề xuất tuần này\.$/);
  await expectAccessible(page, '.lt-comments');
  await page.keyboard.press('Enter');
  await expect(status(page, /^Đã gửi đề xuất lên huyện Nam Sách\.$/)).toBeVisible();
  await expect(panel).toContainText(/Đã đề xuất lên huyện Nam Sách lúc .+, đang chờ\./);
  await page.context().close();
});

test('the district’s moderator reads it in the queue and accepts it; on a phone too it fits', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'district-moderator');
  await page.goto(admin('/admin/cho-duyet'));
  await page.getByRole('link', { name: new RegExp(TITLE) }).click();
  await expect(page.getByRole('heading', { level: 2, name: TITLE })).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`/cho-duyet/articles/${item}/de-xuat/`));
  await expect(page.getByText('Đơn vị đề xuất: xã An Bình')).toBeVisible();
  await expectAccessible(page, '.lt-page');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^Nhận đăng/ }).click();
  await expect(status(page, /^Đã nhận đăng lúc \d\d:\d\d/)).toBeVisible();
  await page.context().close();
});

test('it stands on the district’s home with the unit that wrote it', async ({ browser }) => {
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(site('namsach'));
  await reader.getByRole('main').getByRole('link', { name: TITLE }).first().click();
  await expect(reader.getByRole('main')).toContainText(/Đơn vị đăng.*An Bình/);
  await reader.context().close();
});

test('the commune’s editor reads what became of it', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin(`/admin/collections/articles/${item}`));
  await expect(page.getByRole('region', { name: 'Đề xuất lên cấp trên' })).toContainText('Huyện Nam Sách đã nhận đăng'); // prettier-ignore
  await page.context().close();
});
