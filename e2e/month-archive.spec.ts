import { expect, test } from '@playwright/test';

import { site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';

/** Lists by month, without a script. */
const LIST = site('', '/chuyen-muc/tin-tuc');

test.use({ javaScriptEnabled: false });

test('a list is read month by month with a form and links alone', async ({ page }) => {
  await page.goto(LIST);
  const months = page.getByRole('navigation', { name: 'Xem theo tháng' });
  await months.getByLabel('Theo tháng').selectOption('2024-03');
  await months.getByRole('button', { name: 'Xem' }).click();
  await expect(page).toHaveURL(`${LIST}?thang=2024-03`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Tin tức – Sự kiện – tháng 3/2024',
  );
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\?thang=2024-03$/);
  await expect(months.getByLabel('Theo tháng')).toHaveValue('2024-03');
  await expect(page.getByRole('main').locator('a[href*="/tin/"]').first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await months.getByRole('link', { name: 'Tin mới nhất' }).click();
  await expect(page).toHaveURL(LIST);
});

test('an empty month says so and leads to the nearest that has something', async ({ page }) => {
  await page.goto(`${LIST}?thang=1990-01`);
  await expect(page.getByText('Không có bài nào trong tháng 1/1990.')).toBeVisible();
  await page.getByRole('link', { name: /^Sau đó: Tháng/ }).click();
  await expect(page.getByRole('main').locator('a[href*="/tin/"]').first()).toBeVisible();
  await page.goto(`${LIST}?thang=thang-nay`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tin tức – Sự kiện');
});

test.describe('with a script, for axe', () => {
  test.use({ javaScriptEnabled: true });
  test('the page of a month is accessible in both languages', async ({ page }) => {
    await page.goto(`${LIST}?thang=2024-03`);
    await expectAccessible(page);
    await page.goto(site('', '/en/chuyen-muc/tin-tuc?thang=2024-03'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^News.* – March 2024$/);
    await expectAccessible(page);
  });
});
