import { expect, test, type Browser } from '@playwright/test';

import { admin, site } from './support/addresses';
import { awake } from './support/awake';
import { expectAccessible } from './support/expect-accessible';
import { signedIn } from './support/signed-in';

/** What editors do so that visitors find: synonyms of the province, suggested results, the list of what was not found. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);

const visitor = async (browser: Browser) => (await browser.newContext()).newPage();

const saved = (collection: string) =>
  new RegExp(`/admin/collections/${collection}/(?!create)[^/]+$`);

test('the province says what is called by two names, and search finds the other one', async ({ browser }) => {
  const reader = await visitor(browser);
  const search = site('', `/tim-kiem?q=${encodeURIComponent(`xyzq${run}`)}`);
  await reader.goto(search);
  await expect(reader.getByRole('main')).toContainText('Không có kết quả nào');
  const page = await signedIn(browser, 'province-admin');
  await page.goto(admin('/admin/collections/search-synonyms/create'));
  await awake(page.locator('#field-terms'));
  await page.locator('#field-terms').fill(`xyzq${run} = đổi giấy phép lái xe`);
  await page.locator('#action-save').click();
  await expect(page).toHaveURL(saved('search-synonyms'));
  await page.context().close();
  await reader.goto(search);
  // A commune's text: nothing of it shows on the province's own site.
  await reader.getByRole('main').getByRole('link', { name: /^Toàn tỉnh Hải Dương \(\d+ kết quả\)$/ }).click();
  await expect(reader.getByRole('main').getByRole('link', { name: /giấy phép lái xe/i }).first()).toBeVisible();
  await reader.context().close();
}); // prettier-ignore

test('what was not found last week is answered by a suggested result, its words filled in', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-admin');
  await page.goto(admin('/admin/tim-khong-thay'));
  await page.getByRole('link', { name: 'Tuần trước' }).click();
  await expect(page.getByRole('heading', { name: 'lich tiem phong cho meo' })).toBeVisible();
  await expectAccessible(page, '.lt-page');
  await page.getByRole('link', { name: /^Tạo kết quả gợi ý.*lich tiem phong cho meo/ }).click();
  await expect(page.locator('#field-queries')).toHaveValue('lich tiem phong cho meo');
  await awake(page.locator('#field-queries'));
  await page.locator('label').filter({ hasText: /^Một địa chỉ$/ }).click();
  await page.locator('#field-address').fill('/lien-he');
  await page.locator('#field-title').fill(`Hỏi cán bộ thú y xã ${run}`);
  await page.locator('#action-save').click();
  await expect(page).toHaveURL(saved('best-bets'));
  await page.context().close();
  const reader = await visitor(browser);
  await reader.goto(site('anbinh.namsach', `/tim-kiem?q=${encodeURIComponent('Lịch tiêm phòng cho mèo')}`));
  const box = reader.getByRole('region', { name: 'Gợi ý của trang này' });
  await box.getByRole('link', { name: `Hỏi cán bộ thú y xã ${run}` }).click();
  await expect(reader).toHaveURL(/\/lien-he$/);
  await reader.goto(site('anson.namsach', `/tim-kiem?q=${encodeURIComponent('Lịch tiêm phòng cho mèo')}`));
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(reader.getByRole('region', { name: 'Gợi ý của trang này' })).toHaveCount(0);
  await reader.context().close();
}); // prettier-ignore

test('an address that many asked for is redirected, filled in too', async ({ browser }) => {
  const page = await signedIn(browser, 'district-admin');
  await page.goto(admin('/admin/tim-khong-thay'));
  await page.getByRole('link', { name: 'Tuần trước' }).click();
  await page.getByRole('link', { name: /^Tạo chuyển hướng.*le-hoi-den-long-dong/ }).click();
  await expect(page.locator('#field-from')).toHaveValue('/article/4127/le-hoi-den-long-dong.html');
  await awake(page.locator('#field-from'));
  await page.locator('label').filter({ hasText: /^Một địa chỉ$/ }).click();
  await page.locator('#field-address').fill('/lien-he');
  await page.locator('#action-save').click();
  await expect(page).toHaveURL(saved('redirects'));
  await page.context().close();
  const reader = await visitor(browser);
  await reader.goto(site('namsach', '/article/4127/le-hoi-den-long-dong.html'));
  await expect(reader).toHaveURL(/\/lien-he$/);
  await reader.context().close();
}); // prettier-ignore
