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
  // What a picture shows is asked for next, by its name.
  const description = drawer.getByRole('textbox', { name: 'Mô tả ảnh' });
  await expect(description).toBeFocused();
  await description.fill(alternative);
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(drawer).toBeHidden();
  await expect(page.locator('#field-cover img')).toBeVisible();
}

/** Presses the button at the top and waits for the server's answer to the verb. */
async function step(page: Page, button: string, verb: string) {
  const answered = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname.endsWith(`/${verb}`) &&
      response.request().method() === 'POST',
  );
  await page.locator('.doc-controls').getByRole('button', { name: button, exact: true }).click();
  expect((await answered).ok(), await (await answered).text()).toBe(true);
}

/** *Gửi duyệt*: saves what is on the screen and hands it to its second reader. */
export const submitForReview = (page: Page) => step(page, 'Gửi duyệt', 'submit');

/** *Gửi đính chính* of a public text, with the note that visitors will read. */
export async function submitCorrection(page: Page, note: string) {
  await page.locator('.doc-controls').getByRole('button', { name: 'Gửi đính chính' }).click();
  const panel = page.getByRole('region', { name: 'Duyệt và đăng' });
  await panel.getByRole('radio', { name: 'Đính chính' }).check();
  await panel.getByLabel('Lời đính chính').fill(note);
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname.endsWith('/correct')); // prettier-ignore
  await panel.getByRole('button', { name: 'Gửi đính chính' }).click();
  expect((await answered).ok(), await (await answered).text()).toBe(true);
}

/** *Duyệt và đăng*, by a second person. */
export const approveAndPublish = (page: Page) => step(page, 'Duyệt và đăng', 'approve');

/** Goes back to the first screen by its link. Nobody has to: an open text holds up nobody (docs/adr/0008). */
export async function leave(page: Page) {
  await page.getByRole('link', { name: 'Việc của tôi' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible();
}
