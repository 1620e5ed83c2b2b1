import { expect, test, type Browser, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import {
  approveAndPublish,
  leave,
  pick,
  submitCorrection,
  submitForReview,
  uploadCover,
} from './support/article-form';
import { expectAccessible } from './support/expect-accessible';
import { signedIn } from './support/signed-in';
import { openList } from './support/open-list';

/** From the invitation to a corrected article, read by a second person each time, through six people's browsers. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const EMAIL = `nguoimoi.${run}@anbinh.demo.example`;
const NAME = 'Mai Thị Thử Việc';
const PASSWORD = 'đồng lúa mùa này xanh tốt';
const TITLE = `Xã An Bình ra quân nạo vét kênh mương ${run}`;
const CORRECTED = `Xã An Bình nạo vét kênh mương nội đồng ${run}`;
const ALTERNATIVE = 'Người dân nạo vét kênh mương trên cánh đồng thôn Đông';

let code = '';
let document = '';
let article = '';

async function visitor(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

const refOf = (address: string): string => /([a-z0-9]{8})$/.exec(new URL(address).pathname)![1]!;

test('the district admin creates an editor for the commune and hands over a code', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'district-admin');
  await page.goto(admin('/admin/collections/users/create'));
  // The role first: Payload forgets to fill a row that is added while its answer to something typed is under way.
  await page.getByRole('button', { name: 'Thêm Vai trò' }).click();
  await pick(page, 'memberships__0__unit', 'an binh', /^Xã An Bình/);
  await pick(page, 'memberships__0__role', 'Biên', /^Biên tập viên$/);
  await page.getByRole('textbox', { name: /^Thư điện tử/ }).fill(EMAIL);
  await page.getByRole('textbox', { name: /^Họ và tên/ }).fill(NAME);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'In mã mời' }).click();
  await expect(page.getByRole('heading', { name: 'Mã mời' })).toBeFocused();
  code = (await page.locator('.lt-accesscard .lt-accesscard__code').innerText()).trim();
  expect(code).toMatch(/^([A-Z0-9]{4}[- ]?){4}$/);
  await page.context().close();
});

test('the editor redeems the code, signs in, writes with a picture and submits', async ({
  browser,
}) => {
  const page = await visitor(browser);
  await page.goto(admin('/admin/moi'));
  await page.getByLabel('Mã mời hoặc mã đặt lại mật khẩu').fill(code.toLowerCase());
  await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
  await page.getByLabel('Nhập lại mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(page.getByText(/^Đã đặt mật khẩu/)).toContainText(EMAIL);
  await page.getByRole('link', { name: 'Đăng nhập' }).click();

  await page.getByRole('textbox', { name: /^Thư điện tử/ }).fill(EMAIL);
  await page.getByRole('textbox', { name: /^Mật khẩu/ }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible();
  await page.getByRole('link', { name: 'Viết bài' }).click();

  await expect(page.getByText('Bài mới của xã An Bình')).toBeVisible();
  await page.getByRole('textbox', { name: /^Tiêu đề/ }).fill(TITLE);
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click();
  await page.keyboard.type('Sáng nay, các thôn cùng ra đồng nạo vét hơn hai cây số kênh mương.');
  await pick(page, 'section', 'nong nghiep', /Nông nghiệp/);
  await uploadCover(page, ALTERNATIVE);
  await submitForReview(page);
  await expect(page).toHaveURL(/\/admin\/collections\/articles\/[0-9a-f-]{24,}$/);
  document = new URL(page.url()).pathname;
  const panel = page.getByRole('region', { name: 'Duyệt và đăng' });
  await expect(panel.getByText('Chờ duyệt')).toBeVisible();
  await expect(panel.getByText(/^Sẽ đọc bài: Lê Thị Mẫu, biên tập viên/)).toBeVisible();
  // His own text: the button is there, with the reason why it does nothing.
  const approve = panel.getByRole('button', { name: 'Duyệt và đăng' });
  await expect(approve).toHaveAttribute('aria-disabled', 'true');
  await expect(approve).toHaveAccessibleDescription('Bài cần một người thứ hai duyệt.');
  await leave(page);
  await page.context().close();
});

test('a second editor finds it among his work, returns it once, then approves it', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin());
  await page.getByRole('link', { name: `Đọc và duyệt: ${TITLE}` }).click();
  await expect(page.getByRole('heading', { level: 2, name: TITLE })).toBeFocused();
  await page.goto(admin(document));
  const panel = page.getByRole('region', { name: 'Duyệt và đăng' });
  await panel.getByRole('button', { name: 'Trả lại' }).click();
  await expect(panel.getByLabel('Lý do trả lại')).toBeFocused();
  await panel.getByRole('button', { name: 'Trả lại người viết' }).click();
  await expect(panel.getByRole('alert')).toHaveText('Hãy ghi lý do.');
  await panel.getByLabel('Lý do trả lại').fill('Ghi rõ số cây số kênh.');
  await panel.getByRole('button', { name: 'Trả lại người viết' }).click();
  await expect(panel.getByText('Lý do trả lại: “Ghi rõ số cây số kênh.”')).toBeVisible();
  await expectAccessible(page, '.lt-work');

  const writer = await visitor(browser);
  await writer.goto(admin('/admin/login'));
  await writer.getByRole('textbox', { name: /^Thư điện tử/ }).fill(EMAIL);
  await writer.getByRole('textbox', { name: /^Mật khẩu/ }).fill(PASSWORD);
  await writer.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await writer.getByRole('link', { name: `Sửa tiếp: ${TITLE}` }).click();
  await submitForReview(writer);
  await leave(writer);
  await writer.context().close();

  await page.goto(admin(document));
  await approveAndPublish(page);
  await expect(panel.getByText('Đã đăng', { exact: true })).toBeVisible();
  await leave(page);
  await page.context().close();
});

test('a visitor sees it with its picture on the commune’s host, not on the sibling’s', async ({
  page,
}) => {
  await page.goto(site('anbinh.namsach'));
  await page.getByRole('main').getByRole('link', { name: TITLE }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  const image = page.getByRole('main').getByRole('img', { name: ALTERNATIVE });
  await expect(image).toBeVisible();
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBeGreaterThan(0);
  article = page.url();

  for (const path of ['/', '/chuyen-muc/nong-nghiep']) {
    await page.goto(site('anson.namsach', path));
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByText(TITLE)).toHaveCount(0);
  }
  const elsewhere = await page.goto(site('anson.namsach', new URL(article).pathname));
  expect(elsewhere!.status()).toBe(404);
});

test('the district moderator corrects the title, the editor approves; the reference stays', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'district-moderator');
  await openList(page, 'articles');
  await page.getByLabel('cả các đơn vị bên dưới').check();
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('textbox', { name: /^Tiêu đề/ }).fill(CORRECTED);
  await submitCorrection(page, 'Ghi rõ là kênh mương nội đồng.');
  await leave(page);
  await page.context().close();

  const editor = await signedIn(browser, 'commune-editor');
  await editor.goto(admin());
  await editor.getByRole('link', { name: `Đọc và duyệt: ${CORRECTED}` }).click();
  await editor.getByRole('button', { name: /^Duyệt và đăng/ }).click();
  await expect(editor.getByText(/^Đã duyệt và đăng lúc/)).toBeVisible();
  await editor.context().close();

  const reader = await visitor(browser);
  await reader.goto(article);
  await expect(reader.getByRole('heading', { level: 1, name: CORRECTED })).toBeVisible();
  expect(refOf(reader.url())).toBe(refOf(article));
  await reader.goto(site('anbinh.namsach'));
  await expect(reader.getByRole('main').getByText(CORRECTED).first()).toBeVisible();
  await expect(reader.getByText(TITLE)).toHaveCount(0);
  await reader.context().close();
});

test('the sibling’s editor finds it neither in the list nor by its address', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'sibling-editor');
  await page.goto(admin(`/admin/collections/articles?search=${run}`));
  await expect(page.getByText(/Chưa có .* nào, hoặc không có mục nào khớp/)).toBeVisible();
  await expect(page.getByText(CORRECTED)).toHaveCount(0);
  await page.goto(admin(document));
  await expect(page.getByText(CORRECTED)).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: /^Tiêu đề/ })).toHaveCount(0);
  const status = await page.evaluate(
    async (path) => (await fetch(path)).status,
    document.replace('/admin/collections', '/api'),
  );
  expect(status).toBe(404);
  await page.context().close();
});
