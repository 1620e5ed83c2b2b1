import { expect, type Page } from '@playwright/test';

import { picture } from './picture';

/** Types into the picker of a field and takes the option of that name. Payload's own pickers have no accessible name. */
export async function pick(page: Page, field: string, typed: string, option: RegExp) {
  const box = page.locator(`#field-${field}`).getByRole('combobox');
  await box.click();
  await box.fill(typed);
  await page.getByRole('option', { name: option }).click();
}

/** Uploads a picture as the cover of the open article, with its alternative text. */
export async function uploadCover(page: Page, alternative: string) {
  await page.locator('#field-cover').getByRole('button', { name: 'Tạo mới' }).click();
  const drawer = page.getByRole('dialog').filter({ hasText: 'Ảnh, tệp mới' });
  await drawer.locator('input[type=file]').setInputFiles(await picture());
  // Payload ties no label to its field inside a drawer.
  await drawer.locator('input[name=alt]').fill(alternative);
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(drawer).toBeHidden();
  await expect(page.locator('#field-cover img')).toBeVisible();
}

/** Publishes and waits for the server's answer. */
export async function publish(page: Page) {
  const saved = page.waitForResponse(
    (response) =>
      /\/api\/articles(\/|\?|$)/.test(response.url()) &&
      ['POST', 'PATCH'].includes(response.request().method()),
  );
  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  expect((await saved).ok(), await (await saved).text()).toBe(true);
}
