import { expect, test, type Browser, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { pick, submitForReview } from './support/article-form';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';
import { openList } from './support/open-list';

/** What a second person reads before visitors do, and what he reads afterwards: by the screens alone. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const PLANNED = `Lịch phun thuốc trừ sâu vụ mùa ${run}`;
const URGENT = `Đóng đường đê đoạn qua thôn Bến ${run}`;
const CORRECTED = 'Phun từ 5 giờ sáng thứ Bảy, bà con nhốt gia cầm.';

const panel = (page: Page) => page.getByRole('region', { name: 'Duyệt và đăng' });

/** A visitor whose browser runs no script. */
async function visitor(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

async function write(page: Page, title: string, text: string) {
  await page.goto(admin());
  await page.getByRole('link', { name: 'Viết bài' }).first().click();
  await page.getByRole('textbox', { name: /^Tiêu đề/ }).fill(title);
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click();
  await page.keyboard.type(text);
  await pick(page, 'section', 'nong nghiep', /Nông nghiệp/);
}

/** Opens the site's home until the title stands on it, for as long as the promise of a schedule lasts. */
async function seenBy(reader: Page, address: string, title: string) {
  await expect(async () => {
    await reader.goto(address);
    await expect(reader.getByRole('link', { name: title }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000, intervals: [1000] });
}

/** As a field of day and time wants it, by the clock of Viet Nam. */
const wallClock = (moment: number): string =>
  new Date(moment + 7 * 3_600_000).toISOString().slice(0, 16);

test('written, returned, corrected, approved, scheduled, public', async ({ browser }) => {
  test.setTimeout(240_000);
  const author = await signedIn(browser, 'commune-author');
  await write(author, PLANNED, 'Phun từ 5 giờ sáng, bà con nhốt gia cầm.');
  await submitForReview(author);
  await expect(panel(author).getByText('Chờ duyệt')).toBeVisible();

  const editor = await signedIn(browser, 'commune-editor');
  await editor.goto(admin());
  await editor.getByRole('link', { name: `Đọc và duyệt: ${PLANNED}` }).click();
  await editor.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await editor.getByLabel('Lý do trả lại').fill('Ghi rõ thứ mấy.');
  await editor.getByRole('button', { name: 'Trả lại người viết' }).click();
  await expect(editor.getByRole('status').filter({ hasText: 'Đã trả lại người viết' })).toBeVisible();

  await author.goto(admin());
  await author.getByRole('link', { name: `Sửa tiếp: ${PLANNED}` }).click();
  await expect(panel(author).getByText('Lý do trả lại: “Ghi rõ thứ mấy.”')).toBeVisible();
  const text = author.locator('.rich-text-lexical [contenteditable=true]').first();
  await text.click();
  await author.keyboard.press('Control+A');
  await author.keyboard.type(CORRECTED);
  await submitForReview(author);
  await author.context().close();

  await editor.goto(admin());
  await editor.getByRole('link', { name: `Đọc và duyệt: ${PLANNED}` }).click();
  await expect(editor.getByText(CORRECTED).first()).toBeVisible();
  await editor.getByRole('button', { name: 'Duyệt, chưa đăng' }).click();
  await expect(editor.getByRole('status').filter({ hasText: /chưa đăng\. Còn/ })).toBeVisible();
  await openList(editor, 'articles?sort=-updatedAt');
  await editor.getByRole('link', { name: PLANNED }).first().click();
  await panel(editor).getByRole('button', { name: 'Hẹn giờ' }).click();
  const reader = await visitor(browser);
  await reader.goto(site('anbinh.namsach'));
  await expect(reader.getByText(PLANNED)).toHaveCount(0);
  // A field of whole minutes: the next one that is not over before the form is sent.
  await panel(editor).getByLabel('Đăng lúc').fill(wallClock(Date.now() + 75_000));
  await panel(editor).getByRole('button', { name: 'Hẹn giờ đăng' }).click();
  await expect(panel(editor).getByText(/^Sẽ đăng lúc/)).toBeVisible();
  const until = Math.floor((Date.now() + 75_000) / 60_000) * 60_000;
  await expect.poll(() => Date.now() >= until, { timeout: 90_000 }).toBe(true);
  await seenBy(reader, site('anbinh.namsach'), PLANNED);
  await reader.getByRole('link', { name: PLANNED }).first().click();
  await expect(reader.getByText(CORRECTED)).toBeVisible();
  await reader.context().close();
  await editor.reload();
  await expect(panel(editor).getByText('Đã đăng', { exact: true })).toBeVisible();
  await editor.context().close();
}); // prettier-ignore

test('published in an emergency, said so to visitors, confirmed by another person', async ({ browser }) => {
  test.setTimeout(120_000);
  const moderator = await signedIn(browser, 'district-moderator');
  await write(moderator, URGENT, 'Nước lên nhanh, cấm người và xe qua đoạn đê thôn Bến.');
  // The form shows what a saved text can do.
  await moderator.getByRole('button', { name: 'Lưu nháp' }).first().click();
  await expect(moderator).toHaveURL(/\/admin\/collections\/articles\/[0-9a-f-]{24,}/);
  await panel(moderator).getByRole('button', { name: 'Đăng khẩn' }).click();
  await panel(moderator).getByRole('button', { name: 'Đăng ngay' }).click();
  await expect(panel(moderator).getByRole('alert')).toHaveText('Hãy ghi lý do.');
  await panel(moderator).getByLabel('Vì sao phải đăng khẩn').fill('Đê có thể vỡ trong đêm.');
  await expectAccessible(moderator, '.lt-work');
  await panel(moderator).getByRole('button', { name: 'Đăng ngay' }).click();
  await expect(panel(moderator).getByText(/cần người thứ hai xác nhận trước/)).toBeVisible();
  // Who published it does not confirm it.
  await expect(panel(moderator).getByRole('button', { name: 'Xác nhận đã đọc' })).toHaveCount(0);
  await moderator.context().close();

  const reader = await visitor(browser);
  await seenBy(reader, site('namsach'), URGENT);
  await reader.getByRole('link', { name: URGENT }).first().click();
  const address = reader.url();
  await expect(reader.getByText('Đăng khẩn, đang chờ người thứ hai xác nhận.')).toBeVisible();

  const second = await signedIn(browser, 'district-editor');
  await second.setViewportSize({ width: 390, height: 844 });
  await second.goto(admin());
  await expectNoSidewaysScroll(second);
  // On a phone the whole row is the link.
  await second.getByRole('link', { name: URGENT }).first().click();
  await expect(second.getByText('cấm người và xe qua đoạn đê').first()).toBeVisible();
  await expectNoSidewaysScroll(second);
  await second.getByRole('button', { name: 'Xác nhận đã đọc' }).click();
  await expect(second.getByRole('status').filter({ hasText: 'Đã xác nhận lúc' })).toBeVisible();
  await second.context().close();

  await expect(async () => {
    await reader.goto(address);
    await expect(reader.getByText(/^Đăng khẩn, người thứ hai đã xác nhận lúc \d\d:\d\d/)).toBeVisible({ timeout: 500 });
  }).toPass();
  await reader.context().close();
}); // prettier-ignore
