import { expect, test } from '@playwright/test';

import { site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';

test('a visitor types without accents and gets the notice, from the menu on', async ({ page }) => {
  await page.goto(site('namsach', '/'));
  await page.getByRole('link', { name: 'Tìm kiếm', exact: true }).click();
  const form = page.getByRole('search', { name: 'Tìm kiếm' });
  await form.getByLabel('Từ cần tìm').fill('vu dong');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\?q=vu\+dong$/);
  await expect(page.getByRole('status').filter({ hasText: 'kết quả' })).toContainText('“vu dong”');
  const results = page.getByRole('main').locator('ol > li');
  await expect(results.first().locator('mark').first()).toHaveText(/vụ đông/i);
  await expectAccessible(page);
});

test('widening to the province, narrowing to a unit, and back, by links alone', async ({
  page,
}) => {
  await page.goto(site('anbinh.namsach', '/tim-kiem?q=vu+dong'));
  const count = async () =>
    Number(/\d+/.exec((await page.getByRole('status').filter({ hasText: 'kết quả' }).textContent()) ?? '')?.[0] ?? 0); // prettier-ignore
  const here = await count();
  await page.getByRole('link', { name: /^Toàn tỉnh Hải Dương/ }).click();
  await expect(page).toHaveURL(/pham-vi=all/);
  expect(await count()).toBeGreaterThanOrEqual(here);
  const narrow = page.getByRole('navigation', { name: 'Thu hẹp kết quả' });
  await narrow.getByRole('link', { name: /^Xã An Bình/ }).click();
  await expect(page).toHaveURL(/don-vi=/);
  await expect(narrow.getByRole('link', { name: /^Xã An Bình/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await narrow.getByRole('link', { name: 'Bỏ mọi lựa chọn' }).click();
  await expect(page).not.toHaveURL(/don-vi=/);
});

test('nothing found leads on: another spelling, and the agency itself', async ({ page }) => {
  await page.goto(site('namsach', '/tim-kiem?q=zzqq'));
  await expect(page.getByRole('status').filter({ hasText: 'Không có kết quả' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Hỏi trực tiếp cơ quan' })).toHaveAttribute('href', '/lien-he'); // prettier-ignore
});

test('looks for what was meant where a word is mistyped, and says so', async ({ page }) => {
  await page.goto(site('namsach', `/tim-kiem?q=${encodeURIComponent('gốmm Chu Đậu')}`));
  await expect(page.getByText('kết quả dưới đây là của “gốm Chu Đậu”')).toBeVisible();
  await expect(page.getByRole('main').locator('ol > li').first()).toContainText('Chu Đậu');
});

test('search needs no script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(site('namsach', '/tim-kiem'));
  await page.getByLabel('Từ cần tìm').fill('gốm Chu Đậu');
  await page.getByRole('main').getByRole('button', { name: 'Tìm' }).click();
  await expect(page.getByRole('main').locator('ol > li').first()).toContainText('Chu Đậu');
  await context.close();
});

test('the field offers words and titles while somebody types; arrows choose, Enter goes there', async ({
  page,
}) => {
  await page.goto(site('namsach', '/tim-kiem'));
  const field = page.getByRole('combobox', { name: 'Từ cần tìm' });
  await page.getByLabel('Từ cần tìm').focus();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.pressSequentially('gom chu d');
  await expect(page.getByRole('option').first()).toContainText('gom chu đậu');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText('gom chu đậu');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/tim-kiem\?q=gom\+chu\+/);
  await expect(page.getByRole('main').locator('ol > li').first()).toContainText('Chu Đậu');
});
