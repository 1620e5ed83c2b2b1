import { expect, test, type Browser, type Page } from '@playwright/test';

import { PASSWORD, emailOf, type AccountKey } from './support/accounts';
import { admin } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';

/** Two people of one commune change one article: FLOWS, *Hai người cùng sửa*. */

const TITLE = 'Ra quân vệ sinh môi trường sáng Chủ nhật tại thôn An Đông';
const FIRST = 'Sáng 11/8, các hộ dân thôn An Đông ra quân dọn rãnh thoát nước.';

const line = (text: string) => ({
  type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', textFormat: 0,
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
}); // prettier-ignore

type Doc = { id: string; title: string; teaser?: string; body: unknown };

const api = (page: Page, path: string, method = 'GET', body?: unknown) =>
  page.evaluate(
    async ([url, how, json]) => {
      const response = await fetch(`/api/${url}`, { method: how!, headers: { 'content-type': 'application/json' }, ...(json ? { body: json } : {}) });
      return (await response.json()) as { doc?: Doc } & Doc;
    },
    [path, method, body ? JSON.stringify(body) : ''],
  ); // prettier-ignore

async function newArticle(page: Page): Promise<string> {
  await page.goto(admin());
  const body = { root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: [line(FIRST), line('Đoạn giữa.'), line('Đoạn cuối.')] } };
  const { doc } = await api(page, 'articles?draft=true&depth=0', 'POST', { title: TITLE, kind: 'news', body });
  return doc!.id;
} // prettier-ignore

async function open(browser: Browser, key: AccountKey, id?: string): Promise<Page> {
  const page = await signedIn(browser, key);
  if (id) await show(page, id);
  return page;
}

async function show(page: Page, id: string) {
  await page.goto(admin(`/admin/collections/articles/${id}`));
  await expect(titleOf(page)).toHaveValue(/./);
}

const titleOf = (page: Page) => page.getByRole('textbox', { name: /^Tiêu đề/ });
const teaserOf = (page: Page) => page.getByRole('textbox', { name: /^Tóm tắt/ });

/** Writes at the end of a paragraph of the text. */
async function write(page: Page, paragraph: number, words: string) {
  await page.locator('.rich-text-lexical [contenteditable=true]').first().locator('p').nth(paragraph).click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
} // prettier-ignore

async function save(page: Page): Promise<number> {
  const answered = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('button', { name: 'Lưu nháp' }).click();
  return (await answered).status();
}

// Two browsers and several saves each.
test.describe.configure({ timeout: 150_000 });

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Hai người cùng sửa bài này' });
const stored = (page: Page, id: string) => api(page, `articles/${id}?draft=true&depth=0`);

test('both are told of each other, the second save is compared, and every word of both is there', async ({
  browser,
}, info) => {
  const author = await open(browser, 'commune-author');
  const id = await newArticle(author);
  await show(author, id);
  const editor = await open(browser, 'commune-editor', id);
  await expect(editor.getByText(/ đang mở bài này\.$/)).toBeVisible();
  await write(editor, 0, ' Có 63 hộ dân tham gia.');
  await titleOf(editor).fill('Thôn An Đông ra quân vệ sinh môi trường');
  await author.bringToFront();
  await expect(author.getByText(/ đang sửa, từ \d\d:\d\d\.$/)).toBeVisible({ timeout: 30_000 });
  expect(await save(editor)).toBe(200);

  await write(author, 0, ' Hơn 60 hộ dân tham gia.');
  await teaserOf(author).fill('Bà con quét đường thôn An Đông.');
  expect(await save(author)).toBe(409);
  const dialog = dialogOf(author);
  await expect(dialog.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(dialog.getByText(/đã lưu lúc \d\d:\d\d, trong khi anh, chị đang sửa\./)).toBeVisible(); // prettier-ignore
  await expect(dialog).toContainText('Không chữ nào bị mất.');
  await expect(dialog).toContainText('Khác nhau 3 chỗ: 2 chỗ đã ghép hoặc đã chọn, còn 1 chỗ cần chọn.'); // prettier-ignore
  const clash = dialog.getByRole('group', { name: /^Nội dung, đoạn 1/ });
  await expect(clash.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(dialog.getByRole('group', { name: /^Tiêu đề: chỉ .* sửa: đã ghép/ })).toBeVisible();
  await expect(dialog.getByRole('group', { name: /^Tóm tắt: chỉ anh, chị sửa: đã ghép/ })).toBeVisible(); // prettier-ignore
  await expectAccessible(author, '.lt-conflict');
  for (const [width, height] of [[1280, 900], [390, 844]] as const) {
    await author.setViewportSize({ width, height });
    await expectNoSidewaysScroll(author);
    await author.screenshot({ path: info.outputPath(`conflict-${width}.png`) });
    if (width === 390) await expectAccessible(author, '.lt-conflict');
  } // prettier-ignore
  await author.setViewportSize({ width: 1280, height: 900 });

  // Not yet decided: the button says what is missing and leads there. By keyboard alone from here.
  const merge = dialog.getByRole('button', { name: 'Lưu bản ghép' });
  await expect(merge).toHaveAttribute('aria-disabled', 'true');
  await expect(merge).toHaveAccessibleDescription(/Còn 1 chỗ chưa chọn: Nội dung, đoạn 1 ?\./);
  await merge.press('Enter');
  await expect(clash.getByRole('radio').first()).toBeFocused();
  const byHand = clash.getByRole('button', { name: /^Sửa tay, lấy từ cả hai/ });
  await byHand.press('Enter');
  const box = clash.getByRole('textbox');
  await expect(box).toBeFocused();
  for (const words of ['Có 63 hộ dân', 'Hơn 60 hộ dân', 'thôn An Đông ra quân']) await expect(box).toHaveValue(new RegExp(words)); // prettier-ignore
  await merge.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(author.getByText(/^Đã lưu bản ghép lúc \d\d:\d\d\./)).toBeVisible();
  const text = await stored(author, id);
  expect(text.title).toBe('Thôn An Đông ra quân vệ sinh môi trường');
  expect(text.teaser).toBe('Bà con quét đường thôn An Đông.');
  for (const words of ['Có 63 hộ dân', 'Hơn 60 hộ dân', 'Đoạn giữa.', 'Đoạn cuối.']) expect(JSON.stringify(text.body)).toContain(words); // prettier-ignore
  // And the next save goes on from there.
  await titleOf(author).fill('Thôn An Đông dọn rãnh');
  expect(await save(author)).toBe(200);
  // The other one is told that there is a newer text, before he types.
  await editor.bringToFront();
  await expect(editor.getByText(/đã lưu bản mới lúc \d\d:\d\d\./)).toBeVisible({ timeout: 30_000 });
  await editor.getByRole('button', { name: 'Xem bản mới' }).click();
  await expect(titleOf(editor)).toHaveValue('Thôn An Đông dọn rãnh');
  // Whoever leaves is gone at the next beat.
  await author.goto('about:blank');
  await expect(editor.getByText(/ đang (mở|sửa)/)).toHaveCount(0, { timeout: 30_000 });
  await author.context().close();
  await editor.context().close();
});

test('what overtakes the merging is compared again; what was put off waits on the device', async ({
  browser,
}) => {
  const author = await open(browser, 'commune-author');
  const id = await newArticle(author);
  await show(author, id);
  const editor = await open(browser, 'commune-editor', id);
  await titleOf(editor).fill('Tên của biên tập viên');
  expect(await save(editor)).toBe(200);
  await titleOf(author).fill('Tên của người viết');
  expect(await save(author)).toBe(409);

  // A third save while this one is being merged.
  await teaserOf(editor).fill('Tóm tắt thêm sau.');
  expect(await save(editor)).toBe(200);
  const dialog = dialogOf(author);
  await dialog.getByRole('radio', { name: /^Lấy bản của tôi/ }).check();
  await dialog.getByRole('button', { name: 'Lưu bản ghép' }).click();
  await expect(dialog).toContainText('Bài lại vừa đổi');
  await expect(dialog.getByRole('group', { name: /^Tóm tắt: chỉ .* sửa: đã ghép/ })).toBeVisible();
  await expect(dialog.getByRole('radio', { name: /^Lấy bản của tôi.*Tên của người viết/ })).toBeChecked(); // prettier-ignore

  // Put off, and the tab closed: the words and what they were written over are on the device.
  await author.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(author.getByText('mở lại bài, bấm Khôi phục')).toBeVisible();
  await expect(author.getByRole('button', { name: 'So hai bản' })).toBeFocused();
  await expect.poll(() => author.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('Tên của người viết'); // prettier-ignore
  await author.reload();
  await expect(titleOf(author)).toHaveValue('Tên của biên tập viên');
  await expect(author.getByText('Sau đó bài đã được lưu bản khác.')).toBeVisible();
  await author.getByRole('button', { name: 'Khôi phục' }).click();
  await expect(titleOf(author)).toHaveValue('Tên của người viết');
  expect(await save(author)).toBe(409);
  await expect(dialog).toBeVisible();

  // The network goes while the merged text is saved; then the session.
  await author.context().setOffline(true);
  await dialog.getByRole('button', { name: 'Lưu bản ghép' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Phần đã chọn vẫn còn trên máy này.');
  await author.context().setOffline(false);
  await author.context().clearCookies();
  await dialog.getByRole('button', { name: 'Lưu lại' }).click();
  const login = author.getByRole('dialog', { name: 'Hết phiên đăng nhập.' });
  await login.getByLabel('Thư điện tử').fill(emailOf('commune-author'));
  await login.getByLabel('Mật khẩu').fill(PASSWORD);
  await login.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(login).toBeHidden();
  await dialog.getByRole('button', { name: 'Lưu lại' }).click();
  await expect(dialog).toBeHidden();
  expect(await stored(author, id)).toMatchObject({ title: 'Tên của người viết', teaser: 'Tóm tắt thêm sau.' }); // prettier-ignore
  await author.context().close();
  await editor.context().close();
});

test('a translation saved meanwhile is no clash; a text sent for review meanwhile is named', async ({
  browser,
}) => {
  const author = await open(browser, 'commune-author');
  const id = await newArticle(author);
  await show(author, id);
  const editor = await open(browser, 'commune-editor');
  await editor.goto(admin(`/admin/collections/articles/${id}?locale=en`));
  await titleOf(editor).fill('Clean-up in An Dong');
  expect(await save(editor)).toBe(200);
  await teaserOf(author).fill('Tóm tắt tiếng Việt.');
  await author.getByRole('button', { name: 'Lưu nháp' }).click();
  await expect(author.getByText('Đã lưu nháp.').first()).toBeVisible();
  await expect(dialogOf(author)).toBeHidden();
  expect(await stored(author, id)).toMatchObject({ title: TITLE, teaser: 'Tóm tắt tiếng Việt.' });

  await titleOf(author).fill('Tên khác');
  await api(editor, `articles/${id}?draft=true&locale=vi`, 'GET');
  await editor.goto(admin(`/admin/collections/articles/${id}?locale=vi`));
  await titleOf(editor).fill('Tên của biên tập viên');
  await write(editor, 2, ' Hết.');
  expect(await save(editor)).toBe(200);
  await author.getByRole('button', { name: 'Gửi duyệt', exact: true }).first().click();
  const dialog = dialogOf(author);
  await expect(dialog.getByRole('group', { name: /^Tiêu đề: cả hai cùng sửa/ })).toBeVisible();
  await dialog.getByRole('radio', { name: /^Lấy bản của (?!tôi)/ }).first().check(); // prettier-ignore
  await dialog.getByRole('button', { name: 'Lưu bản ghép' }).click();
  await expect(dialog).toBeHidden();
  await expect(author.getByText('Hãy ghép hai bản, rồi bấm lại.')).toHaveCount(0);
  expect(await stored(author, id)).toMatchObject({ title: 'Tên của biên tập viên' });
  await author.context().close();
  await editor.context().close();
});
