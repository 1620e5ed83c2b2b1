import { expect, test, type Browser, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { leave, submitCorrection, submitForReview } from './support/article-form';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';
import { draft, verb } from './support/work';
import { openList } from './support/open-list';

/** The queue: read, returned by keyboard, corrected, approved, and the next item is open; several at once; on a phone. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const FIRST = `Lịch cấp nước thôn Đông ${run}`;
const CORRECTED = `Lịch cấp nước thôn Đông và thôn Tây ${run}`;
const OTHERS = [
  `Phun thuốc phòng dịch ${run}`,
  `Họp thôn cuối tháng ${run}`,
  `Vệ sinh đường làng ${run}`,
];
const SCHEDULED = `Giải bóng chuyền xã ${run}`;

/** Written and submitted by the commune's author through the API, as the form does it. */
async function submitted(page: Page, title: string): Promise<string> {
  await page.goto(admin());
  const { id } = await draft(page, title, `${title}. Mời bà con theo dõi.`);
  await verb(page, id, 'submit');
  return id;
}

async function asAuthor(browser: Browser, titles: readonly string[]): Promise<string[]> {
  const page = await signedIn(browser, 'commune-author');
  const ids: string[] = [];
  for (const title of titles) ids.push(await submitted(page, title));
  await page.context().close();
  return ids;
}

const line = (page: Page, title: string) =>
  page.getByRole('region', { name: 'Danh sách chờ duyệt' }).getByRole('link', { name: title });

const heading = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title });

test('the district’s moderator reads it from the first screen and returns it by keyboard', async ({ browser }) => {
  await asAuthor(browser, [FIRST]);
  const page = await signedIn(browser, 'district-moderator');
  await page.goto(admin());
  await page.getByRole('link', { name: `Đọc và duyệt: ${FIRST}` }).click();
  await expect(page).toHaveURL(/\/admin\/cho-duyet\/articles\//);
  await expect(heading(page, FIRST)).toBeFocused();
  await expect(page.getByText(/^Bài mới, chưa có bản nào đang đăng/)).toContainText('xã An Bình');
  await expectAccessible(page, '.lt-page');
  // A letter alone decides nothing: it opens the reason, which is required.
  await page.keyboard.press('t');
  const reason = page.getByLabel('Lý do trả lại');
  await expect(reason).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Hãy ghi lý do.' })).toBeVisible();
  await page.getByRole('button', { name: '+ Thiếu nguồn' }).click();
  await reason.pressSequentially('ghi cả thôn Tây.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Đã trả lại người viết' })).toBeVisible();
  await expect(line(page, FIRST)).toHaveCount(0);
  await page.context().close();
}); // prettier-ignore

test('the author corrects it; D then Enter approves it, and the next item is open', async ({ browser }) => {
  const writer = await signedIn(browser, 'commune-author');
  await writer.goto(admin());
  await expect(writer.getByText('“Thiếu nguồn: ghi cả thôn Tây.”')).toBeVisible();
  await writer.getByRole('link', { name: `Sửa tiếp: ${FIRST}` }).click();
  await writer.getByRole('textbox', { name: /^Tiêu đề/ }).fill(CORRECTED);
  await submitForReview(writer);
  await leave(writer);
  await writer.context().close();
  await asAuthor(browser, OTHERS.slice(0, 1));

  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin('/admin/cho-duyet'));
  await page.getByRole('searchbox', { name: 'Tìm theo tiêu đề' }).fill(`${run}`);
  await expect(page).toHaveURL(new RegExp(`q=${run}`));
  await expect(line(page, CORRECTED)).toBeVisible();
  await line(page, CORRECTED).focus();
  await page.keyboard.press('j');
  await expect(line(page, OTHERS[0]!)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(heading(page, CORRECTED)).toBeFocused();
  await page.keyboard.press('d');
  const approve = page.getByRole('button', { name: 'Duyệt và đăng', exact: true });
  await expect(approve).toBeFocused();
  await page.keyboard.press('Escape'); // and nothing was decided
  await expect(heading(page, CORRECTED)).toBeFocused();
  await page.keyboard.press('d');
  await expect(approve).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, OTHERS[0]!)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /^Đã duyệt và đăng lúc/ })).toContainText('Còn 1 mục.');
  await page.context().close();

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(site('anbinh.namsach'));
  await expect(reader.getByRole('main').getByText(CORRECTED).first()).toBeVisible();
  await reader.context().close();
}); // prettier-ignore

test('a change is shown beside the public text, with words for those who hear it', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-author');
  await openList(page, 'articles');
  await page.getByRole('link', { name: CORRECTED }).click();
  await page.getByRole('textbox', { name: /^Tiêu đề/ }).fill(`${CORRECTED} (đổi lịch)`);
  await submitCorrection(page, 'Đổi lịch tiêm.');
  await leave(page);
  await page.context().close();
  const editor = await signedIn(browser, 'commune-editor');
  await editor.goto(admin(`/admin/cho-duyet?q=${run}`));
  await line(editor, `${CORRECTED} (đổi lịch)`).click();
  await expect(editor.getByText('Khác 1 chỗ. Phần giống nhau được thu gọn.')).toBeVisible();
  const table = editor.getByRole('group', { name: 'So bản đang đăng với bản chờ duyệt' });
  await expect(table.locator('ins')).toContainText('thêm: (đổi lịch)');
  await expect(table.getByText('Mời bà con')).toHaveCount(0);
  await editor.getByRole('button', { name: 'Hiện cả bài' }).click();
  await expect(table.getByText('Mời bà con').first()).toBeVisible();
  await expectAccessible(editor, '.lt-page');
  // Somebody else is quicker: who decided what, and one's own decision does not stand.
  const other = await signedIn(browser, 'district-moderator');
  await other.goto(editor.url().split('?')[0]!);
  await other.getByRole('button', { name: /^Duyệt và đăng/ }).click();
  await expect(other.getByRole('status').filter({ hasText: /^Đã duyệt và đăng lúc/ })).toBeVisible();
  await other.context().close();
  await editor.getByRole('button', { name: /^Duyệt và đăng/ }).click();
  await expect(editor.getByText(/^Trần Thị Thử đã duyệt và đăng bài này lúc/)).toBeVisible();
  await expect(editor.getByText('Quyết định của anh, chị chưa được ghi.').first()).toBeVisible();
  await editor.context().close();
}); // prettier-ignore

test('several that were opened are approved after one confirmation', async ({ browser }) => {
  await asAuthor(browser, OTHERS.slice(1));
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin(`/admin/cho-duyet?q=${run}`));
  const box = (title: string) => page.getByRole('checkbox', { name: `Chọn: ${title}` });
  // Playwright waits for ever for a box that says it is disabled.
  await box(OTHERS[1]!).click({ force: true });
  await expect(box(OTHERS[1]!)).not.toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: 'Chưa mở bài này.' })).toBeVisible();
  for (const title of OTHERS.slice(1)) {
    await line(page, title).click();
    await expect(heading(page, title)).toBeFocused();
    await line(page, title).focus();
    await page.keyboard.press('x');
    await expect(box(title)).toBeChecked();
  }
  await page.getByRole('button', { name: 'Duyệt 2 mục' }).click();
  const dialog = page.getByRole('dialog', { name: 'Duyệt và đăng 2 mục đã chọn' });
  for (const title of OTHERS.slice(1)) await expect(dialog.getByText(title)).toBeVisible();
  await expect(dialog.getByText('Xã An Bình · đăng lên 1 trang')).toHaveCount(2);
  await expectAccessible(page, 'dialog');
  await dialog.getByRole('button', { name: 'Duyệt và đăng 2 mục' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Đã duyệt và đăng 2 mục.');
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  for (const title of OTHERS.slice(1)) await expect(line(page, title)).toHaveCount(0);
  await page.context().close();
}); // prettier-ignore

test('on a phone the list comes first, the item has its own address, and Back leads to the list', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-editor');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(admin(`/admin/cho-duyet?q=${run}`));
  const list = page.getByRole('region', { name: 'Danh sách chờ duyệt' });
  await expect(line(page, OTHERS[0]!)).toBeVisible();
  // The filters wait behind their button.
  const level = page.getByRole('combobox', { name: 'Cấp' });
  await expect(level).toBeHidden();
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(level).toBeVisible();
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, '.lt-page');
  await line(page, OTHERS[0]!).click();
  await expect(page).toHaveURL(/\/cho-duyet\/articles\/.*q=/);
  await expect(list).toBeHidden();
  await expect(heading(page, OTHERS[0]!)).toBeFocused();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, '.lt-page');
  await page.goBack();
  await expect(list).toBeVisible();
  await expect(line(page, OTHERS[0]!)).toBeFocused();
  await line(page, OTHERS[0]!).click();
  await page.getByRole('button', { name: /^Duyệt và đăng/ }).click();
  await expect(page.getByRole('heading', { name: 'Không có mục nào khớp bộ lọc' }).or(page.getByRole('heading', { name: 'Đã duyệt hết' }))).toBeVisible();
  await page.context().close();
}); // prettier-ignore

test('a scheduled text stands on the calendar and gets another time there', async ({ browser }) => {
  await asAuthor(browser, [SCHEDULED]);
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin(`/admin/cho-duyet?q=${run}`));
  await line(page, SCHEDULED).click();
  await page.getByRole('button', { name: 'Duyệt, chưa đăng' }).click();
  await expect(page.getByRole('status').filter({ hasText: /chưa đăng\. Còn/ })).toBeVisible();
  const moment = new Date(Date.now() + 26 * 3_600_000);
  await page.evaluate(async ({ title, publishAt }) => {
    const { docs } = (await (await fetch(`/api/articles?draft=true&depth=0&where[title][equals]=${encodeURIComponent(title)}`)).json()) as { docs: { id: string }[] };
    await fetch(`/api/lt/items/articles/${docs[0]!.id}/schedule`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ publishAt }) });
  }, { title: SCHEDULED, publishAt: moment.toISOString() });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment);
  await page.goto(admin(`/admin/lich-dang?view=month&day=${day}`));
  await expect(page.getByRole('link', { name: SCHEDULED })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, '.lt-page');
  const move = page.getByRole('button', { name: `Đổi giờ đăng: ${SCHEDULED}` });
  await move.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Đổi giờ đăng: ${SCHEDULED}` });
  await dialog.getByLabel('Đăng lúc').fill('2020-01-01T08:00');
  await dialog.getByRole('button', { name: 'Hẹn giờ mới' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Giờ đăng phải sau lúc này.');
  await dialog.getByLabel('Đăng lúc').fill(`${day}T23:45`);
  await dialog.getByRole('button', { name: 'Hẹn giờ mới' }).click();
  await expect(page.getByRole('status').filter({ hasText: `“${SCHEDULED}” sẽ đăng lúc 23:45` })).toBeVisible();
  await expect(page.locator('.lt-cal__entry').filter({ hasText: SCHEDULED }).getByText('23:45')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('link', { name: SCHEDULED })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.context().close();
}); // prettier-ignore

test('keys of one letter are listed, can be switched off, and stay off', async ({ browser }) => {
  const page = await signedIn(browser, 'district-moderator');
  await page.goto(admin('/admin/cho-duyet'));
  await page.getByRole('button', { name: /^Phím tắt/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Phím tắt' });
  await dialog.getByLabel('Dùng phím tắt một chữ').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.reload();
  await page.getByRole('button', { name: /^Phím tắt/ }).click();
  await expect(page.getByRole('dialog').getByLabel('Dùng phím tắt một chữ')).not.toBeChecked();
  await page.context().close();
});

test('the neighbour’s editor finds nothing of it', async ({ browser }) => {
  const page = await signedIn(browser, 'sibling-editor');
  await page.goto(admin(`/admin/cho-duyet?q=${run}`));
  await expect(page.getByText(/Đã duyệt hết|Không có mục nào khớp bộ lọc/)).toBeVisible();
  await page.context().close();
});
