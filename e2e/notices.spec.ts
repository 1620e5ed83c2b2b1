import { expect, test, type Page } from '@playwright/test';

import { admin } from './support/addresses';
import { pick } from './support/article-form';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';

/** A commune’s editor hears of what its author submits, opens it, and sends it back; the author hears of that. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const TITLE = `Xã An Bình sửa đường thôn Đoài ${run}`;
const REASON = `Thiếu tên đơn vị thi công ${run}.`;

let item = '';

/** Asked by the page itself, with its session. */
const ask = async <Answer>(page: Page, path: string, body?: object): Promise<Answer> =>
  (await page.evaluate(
    async ([target, sent]) => {
      const answer = await fetch(target as string, {
        method: sent ? 'POST' : 'GET',
        headers: { 'content-type': 'application/json' },
        ...(sent ? { body: JSON.stringify(sent) } : {}),
      });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    [path, body] as const,
  )) as Answer;

const bell = (page: Page) => page.locator('.lt-bell');
const row = (page: Page) => page.locator('.lt-notices > li').filter({ hasText: TITLE });

async function unread(page: Page): Promise<number> {
  await expect(bell(page)).toHaveAccessibleName(/^Thông báo: (\d+ chưa đọc|không có gì mới)$/);
  return Number(/\d+/.exec((await bell(page).getAttribute('aria-label')) ?? '')?.[0] ?? 0);
}

test('the author submits, and hears nothing of it himself', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-author');
  await page.goto(admin());
  const { docs } = await ask<{ docs: { id: string }[] }>(page, '/api/sections?limit=1&depth=0');
  const text = { type: 'text', version: 1, text: 'Thứ Hai khởi công.', format: 0, detail: 0, mode: 'normal', style: '' }; // prettier-ignore
  const block = { version: 1, format: '', indent: 0, direction: 'ltr' };
  const body = { root: { ...block, type: 'root', children: [{ ...block, type: 'paragraph', textFormat: 0, children: [text] }] } }; // prettier-ignore
  const made = await ask<{ doc: { id: string } }>(page, '/api/articles?draft=true&depth=0', {
    title: TITLE, body, section: docs[0]!.id, kind: 'news', _status: 'draft',
  }); // prettier-ignore
  item = made.doc.id;
  await ask(page, `/api/lt/items/articles/${item}/submit`, {});
  await bell(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thông báo' })).toBeVisible();
  await expect(row(page)).toHaveCount(0);
  await page.context().close();
});

test('the editor sees the number, opens the item by its row, and it is read', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin());
  await expect(bell(page)).toHaveAccessibleName(/^Thông báo: \d+ chưa đọc$/);
  const before = await unread(page);
  await bell(page).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Hôm nay' })).toBeVisible();
  await expect(row(page)).toContainText('gửi bài để anh, chị đọc và duyệt.');
  await expect(row(page).getByText('Chưa đọc')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expect(bell(page)).toBeInViewport();
  await expectAccessible(page);
  // The whole row is the link: its lower edge too.
  const box = (await row(page).boundingBox())!;
  await page.mouse.click(box.x + box.width - 8, box.y + box.height - 6);
  // What waits for a decision opens where it is decided.
  await expect(page).toHaveURL(new RegExp(`/cho-duyet/articles/${item}$`));
  await expect.poll(() => unread(page)).toBe(before - 1);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(admin('/admin/thong-bao'));
  await expect(row(page)).toBeVisible();
  await expect(row(page).getByText('Chưa đọc')).toHaveCount(0);
  await page.getByRole('link', { name: 'Chưa đọc', exact: true }).click();
  await expect(page).toHaveURL(/chua-doc=1/);
  await expect(row(page)).toHaveCount(0);
  await ask(page, `/api/lt/items/articles/${item}/return`, { reason: REASON });
  await page.context().close();
});

test('the author reads why it came back, and marks all as read', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-author');
  await page.goto(admin('/admin/thong-bao?chua-doc=1'));
  await expect(row(page)).toContainText(`“${REASON}”`);
  await page.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click();
  await expect(page.getByText('Đã đánh dấu đã đọc tất cả.')).toBeFocused();
  await expect(bell(page)).toHaveAccessibleName('Thông báo: không có gì mới');
  await expect(page.getByRole('heading', { name: 'Đã đọc hết thông báo' })).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
});

test('how she is mailed is hers to choose, on her account page', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-author');
  await page.goto(admin('/admin/thong-bao'));
  await page.getByRole('link', { name: 'Cách nhận thư thông báo' }).click();
  await expect(page.locator('#field-noticeMail')).toContainText('Tin đăng khẩn luôn gửi ngay');
  await pick(page, 'noticeMail', 'chung một thư mỗi', /^Gửi chung một thư mỗi ngày/);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect.poll(async () => (await ask<{ user: { noticeMail: string } }>(page, '/api/users/me')).user.noticeMail).toBe('daily'); // prettier-ignore
  await page.reload();
  await expect(page.locator('#field-noticeMail')).toContainText('Gửi chung một thư mỗi ngày');
  await page.context().close();
});
