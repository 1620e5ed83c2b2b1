import { expect, test } from '@playwright/test';

import { admin, site } from './support/addresses';
import { awake } from './support/awake';
import { expectAccessible } from './support/expect-accessible';
import { signedIn } from './support/signed-in';
import { published } from './support/work';
import { openList } from './support/open-list';

/** An administrator leads an old address to an article, and brings a list of old addresses. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const TITLE = `Huyện mở cổng mới ${run}`;
const OLD = `/Article/${run}/Tieu-de.html`;

test('an old address leads to the article', async ({ browser }) => {
  test.setTimeout(120_000);
  const { slug, ref } = await published(browser, TITLE, { by: 'district-editor', reader: 'district-moderator' });
  const page = await signedIn(browser, 'district-admin');
  await page.goto(admin('/admin/collections/redirects/create'));
  await awake(page.locator('#field-from'));
  // The kind first: it changes which fields there are.
  await page.locator('label').filter({ hasText: /^Một địa chỉ$/ }).click();
  await expect(page.locator('#field-address')).toBeVisible();
  await page.locator('#field-from').fill(OLD);
  await page.locator('#field-address').fill(`/tin/${slug}-${ref}`);
  await page.locator('#action-save').click();
  await expect(page).toHaveURL(/\/admin\/collections\/redirects\/(?!create)[^/]+$/);
  await page.context().close();
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(site('namsach', OLD.toLowerCase()));
  await expect(reader.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await reader.context().close();
}); // prettier-ignore

test('a list is checked and imported; the row at fault comes back', async ({ browser }) => {
  const page = await signedIn(browser, 'district-admin');
  await openList(page, 'redirects');
  await page.getByText('Nhập nhiều chuyển hướng từ tệp CSV').click();
  const csv = `\uFEFFtừ;đến;ghi chú\r\n/cu/${run};/lien-he;\r\n/lien-he;/so-do;\r\n`;
  await page.getByLabel('Tệp CSV', { exact: true }).setInputFiles({ name: 'cu.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Chưa ghi gì' })).toContainText('1 chuyển hướng mới, 0 sửa, 0 đã có sẵn, 1 dòng lỗi.');
  await expectAccessible(page, 'details');
  await page.getByRole('button', { name: 'Nhập 1 dòng' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã nhập xong' })).toBeVisible();
  const file = await page.getByRole('link', { name: 'Tải tệp 1 dòng lỗi' }).getAttribute('href');
  expect(decodeURIComponent(file ?? '')).toContain('"/lien-he","/so-do","","3","Trang của đơn vị đang có nội dung');
  await page.context().close();
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(site('namsach', `/cu/${run}?utm=1`));
  await expect(reader).toHaveURL(/\/lien-he$/);
  await reader.context().close();
}); // prettier-ignore
