import { expect, test, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { awake } from './support/awake';
import { pick, uploadCover } from './support/article-form';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';

/** A draft read by somebody without an account, until its author takes the link back. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const TITLE = `Dự thảo thông báo lịch phun khử khuẩn ${run}`;
const LATER = `Dự thảo lần hai, lịch phun khử khuẩn ${run}`;
const ALTERNATIVE = 'Tổ phun khử khuẩn ở nhà văn hóa thôn';

let document = '';
let address = '';

const saveDraft = async (page: Page) => {
  const saved = page.waitForResponse(
    (response) =>
      /\/api\/articles(\/|\?|$)/.test(response.url()) &&
      ['POST', 'PATCH'].includes(response.request().method()),
  );
  await page.getByRole('button', { name: 'Lưu nháp' }).click();
  expect((await saved).ok(), await (await saved).text()).toBe(true);
};
/** Asked by the page itself: only the browser knows where the hosts of a newcomer's machine are. */
const answerTo = (page: Page, path: string) =>
  page.evaluate(async (target) => {
    const { status, headers } = await fetch(target, { cache: 'no-store' });
    return { status, headers: Object.fromEntries(headers) };
  }, path);
const panel = (page: Page) => page.getByRole('region', { name: 'Xem trước' });

test('an author makes a link for her draft', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-author');
  await page.goto(admin('/admin/collections/articles/create'));
  await awake(page.getByRole('textbox', { name: /^Tiêu đề/ }));
  await page.getByRole('textbox', { name: /^Tiêu đề/ }).fill(TITLE);
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click();
  await page.keyboard.type('Thứ Bảy tuần này, tổ y tế phun khử khuẩn ở các thôn.');
  await pick(page, 'section', 'nong nghiep', /Nông nghiệp/);
  await uploadCover(page, ALTERNATIVE);
  await expect(panel(page)).toHaveCount(0);
  await saveDraft(page);
  await expect(page).toHaveURL(/\/admin\/collections\/articles\/[0-9a-f-]{24,}$/);
  document = new URL(page.url()).pathname;

  await panel(page).getByLabel('Thời hạn của liên kết').selectOption({ label: '3 ngày' });
  await panel(page).getByRole('button', { name: 'Tạo liên kết xem trước' }).click();
  const field = panel(page).getByLabel('Địa chỉ xem trước');
  await expect(field).toBeFocused();
  address = await field.inputValue();
  expect(address).toMatch(/^http:\/\/anbinh\.namsach\.[^/]+\/xem-truoc\/[\w-]{43}$/);
  await expect(panel(page).getByText('Liên kết còn hiệu lực (1)')).toBeVisible();
  await page.getByRole('textbox', { name: /^Tiêu đề/ }).fill(LATER);
  await expect(panel(page).getByText(/Có sửa đổi chưa lưu/)).toBeVisible();
  await page.context().close();
});

test('a reader without an account sees it with its picture, and nobody stores or indexes it', async ({
  page,
}) => {
  const response = (await page.goto(address))!;
  expect(response.status()).toBe(200);
  expect(response.headers()).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
  });
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(page.getByText('Bản xem trước – chưa đăng.')).toBeVisible();
  await expect(page.getByText(/^Liên kết hết hạn lúc \d\d:\d\d, \d+\/\d+\/\d{4}\.$/)).toBeVisible();
  const image = page.getByRole('main').getByRole('img', { name: ALTERNATIVE });
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBeGreaterThan(0);
  const source = await image.evaluate((element: HTMLImageElement) => element.currentSrc);
  expect(source.startsWith(`${address}/media/`)).toBe(true);
  const file = await answerTo(page, source);
  expect(file.headers).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
    'content-security-policy': expect.stringContaining('sandbox'),
  });
  // The public address of the same picture stays shut.
  const name = new URL(source).pathname.split('/').at(-1)!;
  expect((await answerTo(page, `/media/${name}`)).status).toBe(404);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('it stands in English too, and on no site but its own', async ({ page }) => {
  const { pathname } = new URL(address);
  await page.goto(site('anbinh.namsach', `/en${pathname}`));
  await expect(page.getByText('Preview – not published.')).toBeVisible();
  for (const elsewhere of [site('anson.namsach', pathname), site('namsach', pathname)])
    expect((await page.goto(elsewhere))!.status()).toBe(404);
  await page.goto(site('anbinh.namsach'));
  await expect(page.getByText(TITLE)).toHaveCount(0);
});

test('saved again it shows the new text; revoked it is a whole 404 page, also without a script', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'commune-author');
  await page.goto(admin(document));
  await page.getByRole('textbox', { name: /^Tiêu đề/ }).fill(LATER);
  await saveDraft(page);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const reader = await context.newPage();
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1, name: LATER })).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await panel(page)
    .getByRole('button', { name: /^Thu hồi liên kết/ })
    .click();
  await expect(panel(page).getByText('Liên kết còn hiệu lực (0)')).toBeFocused();
  const gone = (await reader.goto(address))!;
  expect(gone.status()).toBe(404);
  expect(gone.headers()['cache-control']).toBe('no-store');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
  await expect(reader.getByText(LATER)).toHaveCount(0);
  await context.close();
  await page.context().close();
});
