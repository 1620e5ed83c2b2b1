import { expect, test } from '@playwright/test';

import { site } from './support/addresses';

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto(site('anbinh.namsach'));
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Đến nội dung chính');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await expect(page.getByRole('main')).toBeFocused();
});
