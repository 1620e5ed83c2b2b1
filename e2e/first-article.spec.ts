import { expect, test, type Page } from '@playwright/test';

import { emailOf, PASSWORD } from './support/accounts';
import { admin } from './support/addresses';
import { submitForReview } from './support/article-form';
import { picture } from './support/picture';

const LIMIT = 8;

/** Counts what a hand does: clicks of the pointer, on every page; a key that presses a button is no click. */
async function countClicks(page: Page): Promise<() => number> {
  let clicks = 0;
  await page.exposeFunction('ltClicked', () => {
    clicks += 1;
  });
  await page.addInitScript(() => {
    const tell = (window as unknown as { ltClicked: () => void }).ltClicked;
    document.addEventListener('click', ({ isTrusted, detail }) => isTrusted && detail > 0 && tell(), true);
  }); // prettier-ignore
  return () => clicks;
}

test(`a new official gets from the login to a submitted article with a picture in ${LIMIT} clicks`, async ({
  page,
}) => {
  const clicks = await countClicks(page);
  await page.goto(admin('/admin/login'));
  await page.getByRole('textbox', { name: /^Thư điện tử/ }).pressSequentially(emailOf('commune-author'));
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.getByRole('link', { name: 'Viết bài' }).first().click();

  await expect(page.getByRole('textbox', { name: /^Tiêu đề/ })).toBeFocused();
  await page.keyboard.type('Thôn Đông nạo vét kênh mương');
  await page.keyboard.press('Enter');
  await expect(page.locator('.rich-text-lexical [contenteditable=true]').first()).toBeFocused();
  await page.keyboard.type('Sáng nay, bà con thôn Đông ra đồng nạo vét kênh.');

  await page.locator('#field-section').getByRole('combobox').click();
  await page.keyboard.type('nong nghiep');
  await expect(page.getByRole('option', { name: /Nông nghiệp/ })).toBeVisible();
  await page.keyboard.press('Enter');

  await page.locator('#field-cover').getByRole('button', { name: 'Tạo mới' }).click();
  const drawer = page.getByRole('dialog').filter({ hasText: 'Ảnh, tệp mới' });
  const chooser = page.waitForEvent('filechooser');
  await drawer.getByRole('button', { name: 'Chọn tệp' }).click();
  await (await chooser).setFiles(await picture());
  await drawer.locator('input[name=alt]').fill('Bà con nạo vét kênh');
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.locator('#field-cover img')).toBeVisible();

  await submitForReview(page);
  await expect(page.getByRole('region', { name: 'Duyệt và đăng' }).getByText('Chờ duyệt')).toBeVisible();
  expect(clicks()).toBeLessThanOrEqual(LIMIT);
}); // prettier-ignore
