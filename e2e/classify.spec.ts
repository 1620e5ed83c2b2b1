import { expect, test, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { offer, sendDown, stewardOf } from './support/sending';
import { signedIn } from './support/signed-in';
import { published } from './support/work';

/** A commune does not use a section; what it receives in it is put into another. It changes and pins what it took; an offer is taken back. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const TITLE = `Tuần lễ an toàn lao động ${run}`;
const OFFERED = `Xã mở lớp dạy bơi ${run}`;
const SECTION = { label: 'Chỉ đạo, điều hành', path: '/chuyen-muc/chi-dao-dieu-hanh' };

const status = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });
const row = (page: Page) =>
  page.getByRole('region', { name: 'Danh sách bài nhận' }).getByRole('listitem').filter({ hasText: TITLE }); // prettier-ignore
const tab = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Trạng thái bài nhận' })
    .getByRole('button', { name })
    .click();

/** One request as the signed-in person, for a unit below. */
const ask = (page: Page, method: string, path: string, body?: object, unit = '') =>
  page.evaluate(
    async ([how, to, data, where]) => {
      const headers = { 'content-type': 'application/json', ...(where ? { 'x-lt-unit': where } : {}) };
      const response = await fetch(to, { method: how, headers, ...(data ? { body: data } : {}) });
      return (await response.json()) as Record<string, unknown> & { doc?: { id: string } };
    },
    [method, path, body ? JSON.stringify(body) : '', unit] as const,
  ); // prettier-ignore

let item = '';
let label = '';

test.beforeAll(async ({ browser }) => {
  ({ id: item } = await published(browser, TITLE, { by: 'district-editor', reader: 'district-moderator' }));
  const own = await published(browser, `Xã An Sơn họp thôn ${run}`, { by: 'sibling-editor', reader: 'district-moderator' });
  const moderator = await signedIn(browser, 'district-moderator');
  await moderator.goto(admin());
  const from = await stewardOf(moderator, item);
  const commune = await stewardOf(moderator, own.id);
  const section = String((await ask(moderator, 'GET', `/api/articles/${item}?depth=0`)).section);
  await sendDown(moderator, item, { from, to: [`tree:${from}:commune`], strength: 'suggested' });
  await moderator.context().close();
  const chief = await signedIn(browser, 'district-admin');
  await chief.goto(admin());
  label = (await ask(chief, 'POST', '/api/section-labels?depth=0', { section, used: false }, commune)).doc!.id;
  await chief.context().close();
}); // prettier-ignore

test.afterAll(async ({ browser }) => {
  const chief = await signedIn(browser, 'district-admin');
  await chief.goto(admin());
  await ask(chief, 'DELETE', `/api/section-labels/${label}`);
  await chief.context().close();
});

test('the item waits to be classified and goes into a section of the commune', async ({ browser }) => {
  const page = await signedIn(browser, 'sibling-editor');
  await page.goto(admin('/admin/hop-nhan-bai'));
  await tab(page, 'Chờ phân loại');
  await expect(row(page)).toBeVisible();
  await expectAccessible(page, '.lt-page');
  await row(page).getByRole('combobox', { name: /^Chuyên mục của đơn vị/ }).selectOption({ label: SECTION.label });
  await row(page).getByRole('button', { name: /^Xếp vào chuyên mục/ }).click();
  await expect(status(page, /^Đã xếp 1 bài vào chuyên mục của đơn vị\./)).toBeVisible();
  await expect(row(page)).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await page.context().close();
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(site('anson.namsach', SECTION.path));
  await expect(reader.getByRole('main').getByText(TITLE).first()).toBeVisible();
  await reader.context().close();
}); // prettier-ignore

test('kept, it is changed and pinned from the inbox', async ({ browser }) => {
  const page = await signedIn(browser, 'sibling-editor');
  await page.goto(admin('/admin/hop-nhan-bai'));
  await row(page).getByRole('button', { name: /^Giữ/ }).click();
  await expect(status(page, /^Đã lấy 1 bài/)).toBeVisible();
  await tab(page, 'Đã lấy');
  await row(page).getByRole('button', { name: /^Sửa/ }).click();
  await row(page).getByRole('textbox', { name: /^Lời dẫn của đơn vị/ }).fill('Xã An Sơn cùng tham gia.');
  await expectAccessible(page, '.lt-page');
  await row(page).getByRole('button', { name: 'Ghi thay đổi' }).click();
  await expect(status(page, /^Đã ghi thay đổi/)).toBeVisible();
  await row(page).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Ghim 1 bài' }).click();
  await expect(status(page, /^Đã ghim 1 bài/)).toBeVisible();
  await page.getByRole('button', { name: `Bỏ ghim: ${TITLE}` }).first().click();
  await expect(status(page, /^Đã bỏ ghim 1 bài/)).toBeVisible();
  await page.context().close();
}); // prettier-ignore

test('an offer that waits is taken back; the receiver’s queue shows it no more', async ({ browser }) => {
  const { id } = await published(browser, OFFERED, { by: 'sibling-editor', reader: 'district-moderator' });
  const moderator = await signedIn(browser, 'district-moderator');
  await moderator.goto(admin());
  const { parent } = await ask(moderator, 'GET', `/api/units/${await stewardOf(moderator, id)}?depth=0`);
  const page = await signedIn(browser, 'sibling-editor');
  await page.goto(admin());
  await offer(page, id, String(parent));
  await page.goto(admin(`/admin/collections/articles/${id}`));
  const panel = page.getByRole('region', { name: 'Đề xuất lên cấp trên' });
  await panel.getByRole('button', { name: 'Rút lại đề xuất' }).click();
  await expectAccessible(page, '.lt-comments');
  await panel.getByRole('group', { name: /^Rút lại đề xuất lên/ }).getByRole('button', { name: 'Rút lại đề xuất' }).click();
  await expect(status(page, /^Đã rút lại đề xuất lên huyện Nam Sách\.$/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Đề xuất lên huyện Nam Sách' })).toBeVisible();
  await page.context().close();
  await moderator.goto(admin('/admin/cho-duyet'));
  await expect(moderator.getByRole('link', { name: new RegExp(OFFERED) })).toHaveCount(0);
  await moderator.context().close();
}); // prettier-ignore
