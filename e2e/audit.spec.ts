import { readFile } from 'node:fs/promises';

import { expect, test, type Page } from '@playwright/test';

import { admin } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';

/** The log of an emergency publication, read by the administrators above, and by nobody else. */
test.describe.configure({ mode: 'serial' });

const TITLE = `Nước lên nhanh ở bến Đò Hàn ${Date.now().toString(36)}`;
const SENTENCE = `Trần Thị Thử (người kiểm duyệt, huyện Nam Sách) đã đăng khẩn bài “${TITLE}”`;
const text = (words: string) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [
    { type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, textStyle: '', children: [{ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] },
  ] },
}); // prettier-ignore

let item = '';

/** Asked by the page itself: only the browser knows where the hosts of a newcomer's machine are. */
const ask = (page: Page, path: string, body?: object) =>
  page.evaluate(
    async ([target, sent]) => {
      const answer = await fetch(target as string, sent ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(sent) } : {});
      return { status: answer.status, body: (await answer.json()) as Record<string, never> };
    },
    [path, body ?? null] as const,
  ); // prettier-ignore

const main = (page: Page) => page.getByRole('main');

test('a moderator publishes in an emergency', async ({ browser }) => {
  const page = await signedIn(browser, 'district-moderator');
  await page.goto(admin());
  const sections = await ask(page, '/api/sections?limit=1&depth=0');
  const [section] = (sections.body as unknown as { docs: { id: string }[] }).docs;
  const made = await ask(page, '/api/articles?depth=0', { title: TITLE, body: text('Bà con ven sông rời nhà ngay.'), section: section!.id, kind: 'notice', _status: 'draft' }); // prettier-ignore
  expect(made.status).toBe(201);
  item = (made.body as unknown as { doc: { id: string } }).doc.id;
  const answer = await ask(page, `/api/lt/items/articles/${item}/emergency`, { reason: 'Lũ về trong đêm.' }); // prettier-ignore
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  await page.context().close();
});

test('the province’s administrator finds it, opens it, and exports what is shown', async ({ browser }) => {
  const page = await signedIn(browser, 'province-admin');
  await page.goto(admin());
  await page.getByRole('link', { name: 'Nhật ký', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhật ký' })).toBeVisible();
  await expect(main(page).getByText(/Phạm Văn Mẫu \(quản trị viên, tỉnh Hải Dương\) đã đăng nhập/).first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.getByRole('main').getByRole('button', { name: /^Đơn vị/ }).click();
  await page.getByRole('searchbox', { name: /^Tìm đơn vị/ }).fill('nam sach');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Huyện Nam Sách/ }).click();
  await page.getByRole('combobox', { name: 'Loại việc' }).selectOption({ label: 'Đăng khẩn' });
  await page.getByRole('button', { name: 'Lọc nhật ký' }).click();
  await expect(page).toHaveURL(/don-vi=.+loai=emergency/);
  const row = main(page).getByRole('listitem').filter({ hasText: SENTENCE });
  await expect(row.getByText('Đăng khẩn', { exact: true })).toBeVisible();
  await expect(row).toContainText('Lũ về trong đêm.');
  await expect(main(page).getByText('đã đăng nhập')).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Xuất CSV' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain(SENTENCE);
  expect(csv).not.toContain('đã đăng nhập');

  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: SENTENCE })).toContainText(/lúc \d\d:\d\d, (Thứ|Chủ) .+, \d+\/\d+\/\d{4}\.$/);
  await expect(page.getByRole('row', { name: /^Bước nháp/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Nhật ký của nội dung này' }).click();
  await expect(main(page).getByText(`đã tạo bài “${TITLE}”`)).toBeVisible();
  await expect(main(page).getByText('Chỉ xem việc liên quan đến')).toContainText(`bài “${TITLE}”`);

  await page.goto(admin('/admin/nhat-ky?loai=log'));
  await expect(main(page).getByText(/Phạm Văn Mẫu .+ đã xuất nhật ký/).first()).toBeVisible();
  await page.context().close();
}); // prettier-ignore

test('the district’s administrator reads his part only, from the item too', async ({ browser }) => {
  const page = await signedIn(browser, 'district-admin');
  await page.goto(admin(`/admin/collections/articles/${item}`));
  await page.getByRole('link', { name: 'Nhật ký của bài này' }).click();
  await expect(main(page).getByRole('link', { name: SENTENCE })).toBeVisible();
  await page.goto(admin('/admin/nhat-ky?loai=access'));
  await expect(
    main(page)
      .getByText(/Vũ Văn Minh Họa .+ đã đăng nhập/)
      .first(),
  ).toBeVisible();
  await expect(main(page).getByText('Phạm Văn Mẫu')).toHaveCount(0);
  const province = await ask(page, '/api/lt/units/find?q=tinh%20hai%20duong');
  const [unit] = (province.body as unknown as { units: { id: string }[] }).units;
  await page.goto(admin(`/admin/nhat-ky?don-vi=${unit!.id}`));
  await expect(main(page).getByText('không thuộc đơn vị anh, chị quản trị')).toBeVisible();
  await page.context().close();
});

test('on a phone the filters wait behind a button; days that make no sense are refused', async ({ browser }) => {
  const page = await signedIn(browser, 'province-admin');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(admin('/admin/nhat-ky'));
  await expect(page.getByRole('combobox', { name: 'Loại việc' })).toBeHidden();
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await page.getByLabel('Từ ngày').fill('2024-03-26');
  await page.getByLabel('Đến ngày').fill('2024-03-25');
  await page.getByRole('button', { name: 'Lọc nhật ký' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Ngày đầu phải trước ngày cuối.' })).toBeVisible();
  await page.getByLabel('Từ ngày').fill('2024-03-01');
  await page.getByRole('button', { name: 'Lọc nhật ký' }).click();
  await expect(page).toHaveURL(/tu=2024-03-01&den=2024-03-25/);
  await expect(page.getByRole('heading', { name: 'Không có việc nào khớp bộ lọc' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Bỏ bộ lọc' }).click();
  // The list comes anew: what is pressed before it stands is pressed on the old one.
  await expect(page).not.toHaveURL(/tu=/);
  await expect(page.getByRole('link', { name: 'Bỏ bộ lọc' })).toHaveCount(0);
  await main(page).getByRole('link', { name: SENTENCE }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: SENTENCE })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.context().close();
}); // prettier-ignore

test('who administers nothing reads nothing of it', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin('/admin/nhat-ky'));
  await expect(page.getByText('Chỉ quản trị viên của đơn vị, hoặc của cấp trên, xem được nhật ký.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Nhật ký', exact: true })).toHaveCount(0);
  await expect(main(page).getByText('đã đăng nhập')).toHaveCount(0);
  await page.context().close();
}); // prettier-ignore
