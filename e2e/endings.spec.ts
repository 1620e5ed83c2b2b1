import { expect, test, type Browser, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { approveAndPublish, leave, submitCorrection } from './support/article-form';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';
import { draft, verb, type Made } from './support/work';

/** What visitors find where a text was, and what they read of its corrections. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const TITLES = {
  withdrawn: `Lịch cấp nước cũ ${run}`,
  error: `Số liệu nội bộ đăng nhầm ${run}`,
  merged: `Họp dân thôn Đông ${run}`,
  target: `Lịch tiếp công dân tháng này ${run}`,
  archived: `Mức thu năm trước ${run}`,
  corrected: `Hội nghị sáng thứ Ba ${run}`,
} as const;
const TEXT = 'Nội dung chỉ để thử nghiệm cho bài này.';
const REASON = 'Lịch này đã được thay bằng lịch mới từ ngày 1/11.';

const made = {} as Record<keyof typeof TITLES, Made>;
const address = (key: keyof typeof TITLES, locale = ''): string =>
  site('anbinh.namsach', `${locale}/tin/${made[key].slug}-${made[key].ref}`);
const document = (key: keyof typeof TITLES): string =>
  admin(`/admin/collections/articles/${made[key].id}`);

const panel = (page: Page) => page.getByRole('region', { name: 'Duyệt và đăng' });

/** A visitor whose browser runs no script. */
async function visitor(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

/** The proxy knows of an end two seconds later at the most. */
async function goUntil(page: Page, to: string, status: number) {
  await expect(async () => {
    expect((await page.goto(to))!.status()).toBe(status);
  }).toPass();
}

/** Looked at on a wide screen and on a phone: whole, accessible, and nothing sticks out. Axe needs a script. */
async function look(browser: Browser, to: string, name: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const [width, height] of [[1280, 900], [390, 844]] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(to);
    await expectNoSidewaysScroll(page);
    await page.screenshot({ path: `test-results/endings/${name}-${width}.png`, fullPage: true });
  }
  await expectAccessible(page);
  await context.close();
} // prettier-ignore

test('six texts of a commune are public', async ({ browser }) => {
  const author = await signedIn(browser, 'commune-author');
  const editor = await signedIn(browser, 'commune-editor');
  await author.goto(admin());
  await editor.goto(admin());
  for (const [key, title] of Object.entries(TITLES)) {
    const item = await draft(author, title, TEXT);
    await verb(author, item.id, 'submit');
    await verb(editor, item.id, 'approve', { publish: true });
    made[key as keyof typeof TITLES] = item;
  }
  await author.context().close();
  await editor.context().close();
});

test('withdrawn: the editor reads what visitors will see, and visitors read when, why and by whom', async ({
  browser,
}) => {
  const editor = await signedIn(browser, 'commune-editor');
  await editor.goto(document('withdrawn'));
  await panel(editor).getByRole('button', { name: 'Gỡ bài' }).click();
  const choice = panel(editor).getByRole('radio', { name: 'Ngừng hiệu lực' });
  await expect(choice).toBeFocused();
  await expect(choice).toHaveAccessibleDescription(/^Trang còn tiêu đề, ngày gỡ, lý do/);
  const send = panel(editor).getByRole('button', { name: 'Gỡ khỏi 1 trang' });
  await send.click();
  await expect(panel(editor).getByRole('alert')).toHaveText('Hãy ghi lý do.');
  await panel(editor).getByLabel('Lý do gỡ bài').fill(REASON);
  await expectAccessible(editor, '.lt-work');
  await editor.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(editor);
  await editor.screenshot({ path: 'test-results/endings/form-390.png' });
  await send.click();
  await expect(panel(editor).getByText('Đã kết thúc')).toBeVisible();
  await editor.context().close();

  const reader = await visitor(browser);
  await goUntil(reader, address('withdrawn'), 200);
  await expect(reader.getByText(/^Nội dung này đã được gỡ lúc \d\d:\d\d, \d+\/\d+\/\d{4}\.$/)).toBeVisible(); // prettier-ignore
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(TITLES.withdrawn);
  await expect(reader.getByText(REASON)).toBeVisible();
  await expect(reader.getByRole('main').getByRole('link', { name: /UBND xã An Bình/ })).toBeVisible(); // prettier-ignore
  await expect(reader.getByText(TEXT)).toHaveCount(0);
  expect((await reader.goto(address('withdrawn')))!.headers()['x-robots-tag']).toBe('noindex');
  await reader.goto(address('withdrawn', '/en'));
  await expect(reader.getByText(/^This content was withdrawn at/)).toBeVisible();
  // It never showed on the sibling's site.
  expect((await reader.goto(address('withdrawn').replace('anbinh', 'anson')))!.status()).toBe(404);
  await reader.goto(site('anbinh.namsach'));
  await expect(reader.getByText(TITLES.withdrawn)).toHaveCount(0);
  await reader.context().close();
  await look(browser, address('withdrawn'), 'withdrawn');
});

test('published in error: 410, a calm page without its title', async ({ browser }) => {
  const editor = await signedIn(browser, 'commune-editor');
  await editor.goto(admin());
  await verb(editor, made.error.id, 'withdraw', { ending: 'error', reason: 'Đăng nhầm.' });
  await editor.context().close();
  const reader = await visitor(browser);
  await goUntil(reader, address('error'), 410);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Nội dung không còn');
  await expect(reader).toHaveTitle(/^Nội dung không còn – /);
  await expect(reader.getByText(TITLES.error)).toHaveCount(0);
  await expect(reader.getByRole('main').getByRole('link', { name: 'Trang chủ' }).last()).toBeVisible(); // prettier-ignore
  await reader.context().close();
  await look(browser, address('error'), 'error');
});

test('merged: the replacement is found without accents, and visitors are led there for good', async ({
  browser,
}) => {
  const editor = await signedIn(browser, 'commune-editor');
  await editor.goto(document('merged'));
  await panel(editor).getByRole('button', { name: 'Gỡ bài' }).click();
  await panel(editor).getByRole('radio', { name: 'Gộp vào bài khác' }).check();
  await panel(editor).getByLabel('Bài thay thế').fill(`lich tiep cong dan thang nay ${run}`);
  await panel(editor).getByRole('radio', { name: TITLES.target }).check();
  await panel(editor).getByLabel('Lý do gỡ bài').fill('Trùng với lịch chung.');
  await panel(editor).getByRole('button', { name: 'Gộp và gỡ khỏi 1 trang' }).click();
  await expect(panel(editor).getByText('Đã kết thúc')).toBeVisible();
  await editor.context().close();
  const reader = await visitor(browser);
  await goUntil(reader, address('merged'), 200);
  await expect(reader).toHaveURL(address('target'));
  const response = (await reader.goto(address('merged')))!;
  const first = await response.request().redirectedFrom()!.response();
  expect(first!.status()).toBe(301);
  await reader.context().close();
});

test('archived: readable at its address under a banner, off every list', async ({ browser }) => {
  const editor = await signedIn(browser, 'commune-editor');
  await editor.goto(admin());
  await verb(editor, made.archived.id, 'withdraw', { ending: 'archived', reason: 'Đã có mức thu mới.' }); // prettier-ignore
  await editor.context().close();
  const reader = await visitor(browser);
  expect((await reader.goto(address('archived')))!.status()).toBe(200);
  await expect(reader.getByText(TEXT)).toBeVisible();
  const banner = reader.getByRole('complementary', { name: 'Nội dung lưu trữ' });
  await expect(banner).toContainText('được lưu lại để tra cứu từ ngày');
  await expect(banner).toContainText('Đã có mức thu mới.');
  await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  for (const path of ['/', '/rss.xml', '/sitemap.xml']) {
    await reader.goto(site('anbinh.namsach', path));
    expect(await reader.content()).not.toContain(made.archived.ref);
  }
  await reader.context().close();
  await look(browser, address('archived'), 'archived');
});

test('a correction: its writer says what changed, and visitors read it', async ({ browser }) => {
  const author = await signedIn(browser, 'commune-author');
  await author.goto(document('corrected'));
  const title = `Hội nghị sáng thứ Tư ${run}`;
  await author.getByRole('textbox', { name: /^Tiêu đề/ }).fill(title);
  await submitCorrection(author, 'Hội nghị họp sáng thứ Tư, không phải thứ Ba.');
  await expect(panel(author).getByText(/^Đính chính, người đọc sẽ thấy:/)).toBeVisible();
  await leave(author);
  await author.context().close();
  const editor = await signedIn(browser, 'commune-editor');
  await editor.goto(document('corrected'));
  await expect(panel(editor).getByText('Đổi mức sửa đổi hoặc lời đính chính')).toBeVisible();
  await expectAccessible(editor, '.lt-work');
  await approveAndPublish(editor);
  await leave(editor);
  await editor.context().close();

  const reader = await visitor(browser);
  await reader.goto(address('corrected'));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
  const note = reader.getByRole('complementary', { name: 'Đính chính' });
  await expect(note).toContainText('Hội nghị họp sáng thứ Tư, không phải thứ Ba.');
  await expect(note).toContainText(/\d\d:\d\d, \d+\/\d+\/\d{4}/);
  const history = reader.getByRole('region', { name: 'Lịch sử cập nhật' });
  await expect(history.getByRole('listitem')).toHaveCount(2);
  await expect(history.getByRole('listitem').first()).toContainText('Đính chính');
  await expect(history.getByRole('listitem').last()).toContainText('Đăng lần đầu');
  await expect(reader.getByText(/^Cập nhật lúc/)).toBeVisible();
  const there = reader.url();
  await reader.context().close();
  await look(browser, there, 'corrected');
});

test('an embargo takes a public text off until its moment, and says so on both sides', async ({
  browser,
}) => {
  const editor = await signedIn(browser, 'commune-editor');
  await editor.goto(document('target'));
  await panel(editor).getByRole('button', { name: 'Đặt thời hạn' }).click();
  await panel(editor).getByLabel('Không đăng trước').fill('2031-01-02T08:00');
  await panel(editor).getByLabel('Lý do tạm ngừng đăng').fill('Chờ công bố.');
  await panel(editor).getByLabel('Hết hạn lúc').fill('2031-02-01T08:00');
  await expectAccessible(editor, '.lt-work');
  await panel(editor).getByRole('button', { name: 'Ghi thời hạn' }).click();
  await expect(panel(editor).getByText('Tạm ngừng đăng đến 08:00, 2/1/2031, rồi tự đăng lại.')).toBeVisible(); // prettier-ignore
  await expect(panel(editor).getByText('Hết hạn lúc 08:00, 1/2/2031.')).toBeVisible();
  await editor.context().close();
  const reader = await visitor(browser);
  await expect(async () => {
    await reader.goto(address('target'));
    await expect(reader.getByText('Dự kiến đăng lại sau 08:00, 2/1/2031.')).toBeVisible({ timeout: 500 }); // prettier-ignore
  }).toPass();
  await expect(reader.getByText(TITLES.target)).toHaveCount(0);
  // What was merged into it has no public replacement meanwhile.
  await reader.goto(address('merged'));
  await expect(reader.getByText(/được gộp vào một bài khác/)).toBeVisible();
  await reader.context().close();
  await look(browser, address('target'), 'held');
});
