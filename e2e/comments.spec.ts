import { expect, test, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { awake } from './support/awake';
import { leave, pick, submitForReview } from './support/article-form';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';
import { openList } from './support/open-list';

/** What a moderator and an author say to each other about a text, and a page that somebody answers for. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const TITLE = `Thông báo lịch tiêm phòng cho trẻ em ${run}`;
const PASSAGE = 'Trạm y tế xã tiêm phòng cho trẻ em vào sáng thứ Bảy.';
const COMMENT = 'Thiếu giờ bắt đầu và giấy tờ cần mang theo.';
const ANSWER = 'Đã thêm: từ 7 giờ 30, mang theo sổ tiêm.';

let document = '';

const comments = (page: Page) => page.getByRole('region', { name: 'Góp ý', exact: true });
const review = (page: Page) => page.getByRole('region', { name: 'Rà soát', exact: true });

test('an author writes and submits; nobody has said anything yet', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-author');
  await page.goto(admin('/admin/collections/articles/create'));
  await awake(page.getByRole('textbox', { name: /^Tiêu đề/ }));
  await page.getByRole('textbox', { name: /^Tiêu đề/ }).fill(TITLE);
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click();
  await page.keyboard.type(PASSAGE);
  await pick(page, 'section', 'nong nghiep', /Nông nghiệp/);
  await expect(comments(page)).toHaveCount(0);
  await submitForReview(page);
  await expect(page).toHaveURL(/\/admin\/collections\/articles\/[0-9a-f-]{24,}$/);
  document = new URL(page.url()).pathname;
  await expect(comments(page).getByText('Chưa có góp ý nào chờ xử lý.')).toBeVisible();
  await leave(page);
  await page.context().close();
});

test('a moderator quotes a passage and comments; what was typed survives a lost network and a new page', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'district-moderator');
  await page.goto(admin(document));
  const panel = comments(page);
  await expect(panel.getByRole('textbox', { name: 'Góp ý mới' })).toBeVisible();
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await panel.getByRole('button', { name: 'Trích đoạn đang chọn' }).click();
  await expect(panel.locator('blockquote')).toHaveText(PASSAGE);
  await panel.getByRole('textbox', { name: 'Góp ý mới' }).fill(COMMENT);
  await page.route('**/comments', (route) => route.abort());
  await panel.getByRole('button', { name: 'Gửi góp ý' }).click();
  await expect(panel.getByRole('alert')).toContainText('Mất kết nối. Góp ý chưa gửi');
  await expect(panel.getByRole('textbox', { name: 'Góp ý mới' })).toHaveValue(COMMENT);
  await expect(panel.getByRole('textbox', { name: 'Góp ý mới' })).toBeFocused();
  await page.unroute('**/comments');
  await page.reload();
  await expect(panel.getByRole('textbox', { name: 'Góp ý mới' })).toHaveValue(COMMENT);
  await panel.getByRole('textbox', { name: 'Góp ý mới' }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('status')).toHaveText('Đã gửi góp ý.');
  await expect(panel.getByText('1 chưa xử lý')).toBeVisible();
  await expect(panel.locator('blockquote')).toHaveText(PASSAGE);
  await expect(panel.getByRole('textbox', { name: 'Góp ý mới' })).toHaveValue('');
  await expectAccessible(page, '.lt-comments');
  await leave(page);
  await page.context().close();
});

test('the author sees it, answers by keyboard and marks it as done, on a phone too', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'commune-author');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(admin(document));
  const panel = comments(page);
  await expect(panel.getByText(COMMENT)).toBeVisible();
  await expect(panel.getByText('Trần Thị Thử')).toBeVisible();
  await expect(panel.getByText('người kiểm duyệt, Huyện Nam Sách')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await panel.getByRole('button', { name: 'Trả lời Trần Thị Thử' }).press('Enter');
  await expect(panel.getByRole('textbox', { name: 'Trả lời Trần Thị Thử' })).toBeFocused();
  await page.keyboard.type(ANSWER);
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByText(ANSWER)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Trả lời Trần Thị Thử' })).toBeFocused();
  await panel.getByRole('button', { name: /^Đánh dấu đã xử lý/ }).press('Enter');
  await expect(panel.getByRole('heading', { name: 'Góp ý' })).toBeFocused();
  await expect(panel.getByText('Chưa có góp ý nào chờ xử lý.')).toBeVisible();
  await panel.getByRole('button', { name: 'Đã xử lý (1)' }).click();
  await expect(panel.getByText(COMMENT)).toBeVisible();
  await expectAccessible(page, '.lt-comments');
  await page.context().close();
});

test('a neighbour gets none of it, neither by the screen nor by the address', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'sibling-editor');
  await page.goto(admin());
  const path = document.replace('/admin/collections', '/api/lt/items');
  const answers = await page.evaluate(async (target) => {
    const body = JSON.stringify({ text: 'Chen vào' });
    const sent = await fetch(target, { method: 'POST', body, headers: { 'content-type': 'application/json' } }); // prettier-ignore
    return [(await fetch(target)).status, sent.status];
  }, `${path}/comments`);
  expect(answers).toEqual([404, 404]);
  await page.context().close();
});

test('an editor assigns a page to the author, who checks it; visitors see the day at once', async ({
  browser,
  page: visitor,
}) => {
  const address = site('anbinh.namsach', '/trang/gioi-thieu');
  await visitor.goto(address);
  await expect(visitor.getByText('Kiểm tra lần cuối')).toHaveCount(0);

  const page = await signedIn(browser, 'commune-editor');
  await openList(page, 'pages');
  await page.getByRole('link', { name: /^Giới thiệu/ }).first().click(); // prettier-ignore
  await expect(page).toHaveURL(/\/admin\/collections\/pages\/[0-9a-f-]{24,}/);
  const about = new URL(page.url()).pathname;
  await expect(review(page).getByText('12 tháng một lần')).toBeVisible();
  await review(page).getByRole('button', { name: 'Giao rà soát' }).click();
  const find = review(page).getByLabel('Giao cho');
  await expect(find).toBeFocused();
  await find.fill('bui van thu');
  await review(page).getByRole('button', { name: /^Bùi Văn Thử/ }).click(); // prettier-ignore
  await review(page)
    .getByLabel('Rà soát', { exact: true })
    .selectOption({ label: '6 tháng một lần' });
  await expectAccessible(page, '.lt-comments');
  await review(page).getByRole('button', { name: 'Lưu' }).click();
  await expect(review(page).getByRole('status').filter({ hasText: 'Đã lưu việc rà soát.' })).toBeVisible(); // prettier-ignore
  await expect(review(page).getByText('Bùi Văn Thử')).toBeVisible();
  await leave(page);
  await page.goto(admin('/admin/ra-soat?loc=unowned'));
  await expect(page.getByRole('heading', { level: 1, name: 'Rà soát nội dung' })).toBeVisible();
  await expect(page.locator('.lt-rows li').first()).toBeVisible();
  await expectAccessible(page, '.lt-page');
  await page.context().close();

  const author = await signedIn(browser, 'commune-author');
  await author.goto(admin(about));
  const assign = review(author).getByRole('button', { name: 'Giao rà soát' });
  await expect(assign).toHaveAttribute('aria-disabled', 'true');
  await expect(assign).toHaveAccessibleDescription(/Chỉ người được đăng bài/);
  await review(author)
    .getByRole('button', { name: 'Đã kiểm tra, nội dung còn đúng' })
    .press('Enter');
  await expect(review(author).getByRole('status')).toHaveText(/^Đã ghi lần kiểm tra/);
  await author.context().close();

  await visitor.reload();
  const line = visitor.getByText(/^Kiểm tra lần cuối: \d+\/\d+\/\d{4}$/);
  await expect(line).toBeVisible();
  await expect(line.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}T/);
  await expectAccessible(visitor);
  await visitor.goto(site('anbinh.namsach', '/en/trang/gioi-thieu'));
  await expect(visitor.getByText(/^Last checked: \d+ [A-Z][a-z]+ \d{4}$/)).toBeVisible();
});
