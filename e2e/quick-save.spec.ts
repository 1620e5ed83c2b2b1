import { expect, test, type Page } from '@playwright/test';

import { admin } from './support/addresses';
import { signedIn } from './support/signed-in';

/**
 * The editor of long texts hands what is typed to the form when the browser is idle. On a slow machine somebody saves
 * before that: the last words must be in what is saved.
 */
const busy = () => {
  window.requestIdleCallback = (callback) =>
    setTimeout(() => callback({ didTimeout: true, timeRemaining: () => 0 }), 4000) as unknown as number;
  window.cancelIdleCallback = (handle) => clearTimeout(handle);
}; // prettier-ignore

const line = (text: string) => ({
  type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', textFormat: 0,
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
}); // prettier-ignore

const TEXT = {
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [line('Đoạn đầu.')],
  },
};

const newArticle = (page: Page) =>
  page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json' };
    const data = { title: 'Lưu ngay sau khi gõ', kind: 'news', body };
    const response = await fetch('/api/articles?draft=true&depth=0', { method: 'POST', headers, body: JSON.stringify(data) });
    return ((await response.json()) as { doc: { id: string } }).doc.id;
  }, TEXT); // prettier-ignore

const stored = (page: Page, id: string) =>
  page.evaluate(
    async (item) => (await fetch(`/api/articles/${item}?draft=true&depth=0`)).text(),
    id,
  );

test('words typed the moment before saving are saved, by the keys and by the button', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-author');
  await page.addInitScript(busy);
  await page.goto(admin());
  const id = await newArticle(page);
  await page.goto(admin(`/admin/collections/articles/${id}`));
  const text = page.locator('.rich-text-lexical [contenteditable=true]').first();
  const saved = () => page.waitForResponse((response) => response.request().method() === 'PATCH');
  const end = async (words: string) => {
    await text.locator('p').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(words);
    await expect(text).toContainText(words);
  };

  await end(' Thêm bằng phím.');
  const byKeys = saved();
  await page.keyboard.press('Control+s');
  expect((await byKeys).status()).toBe(200);
  expect(await stored(page, id)).toContain('Thêm bằng phím.');

  await end(' Thêm bằng nút.');
  const byButton = saved();
  await page.getByRole('button', { name: 'Lưu nháp' }).click();
  expect((await byButton).status()).toBe(200);
  expect(await stored(page, id)).toContain('Thêm bằng nút.');
  await expect(text).toContainText('Thêm bằng phím. Thêm bằng nút.');
  await page.context().close();
}); // prettier-ignore

test('who writes on while the answer to a save is coming goes on where he was', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-author');
  await page.addInitScript(busy);
  await page.goto(admin());
  const id = await newArticle(page);
  await page.goto(admin(`/admin/collections/articles/${id}`));
  const text = page.locator('.rich-text-lexical [contenteditable=true]').first();
  await text.locator('p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Một.');
  // The page asks for its fields anew after a save; on a slow line that takes its time.
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(`**/admin/collections/articles/${id}`, async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.keyboard.press('Control+s');
  expect((await saved).status()).toBe(200);
  const anew = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith(id));
  await text.locator('p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Hai.');
  await expect(text).toContainText('Một. Hai.');
  answer();
  await anew;
  for (const word of [' Ba.', ' Bốn.', ' Năm.', ' Sáu.']) await page.keyboard.type(word, { delay: 40 });
  await expect(text).toContainText('Một. Hai. Ba. Bốn. Năm. Sáu.');
  const again = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.keyboard.press('Control+s');
  expect((await again).status()).toBe(200);
  expect(await stored(page, id)).toContain('Một. Hai. Ba. Bốn. Năm. Sáu.');
  await page.context().close();
}); // prettier-ignore
