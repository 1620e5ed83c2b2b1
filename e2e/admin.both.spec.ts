import { expect, test } from '@playwright/test';

import { type AccountKey, sessionOf } from './support/accounts';
import { admin } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';

const SCREENS: Record<string, [path: string, heading: string]> = {
  'first screen': ['/admin', 'Việc của tôi'],
  'unit tree': ['/admin/don-vi', 'Đơn vị hành chính'],
  queue: ['/admin/cho-duyet', 'Chờ duyệt'],
  schedule: ['/admin/lich-dang', 'Lịch đăng'],
};

for (const [name, [path, heading]] of Object.entries(SCREENS)) {
  for (const key of ['commune-author', 'district-admin', 'province-admin'] satisfies AccountKey[]) {
    test(`${name} of ${key}: Vietnamese, accessible, no sideways scroll`, async ({ browser }) => {
      const page = await signedIn(browser, key);
      await page.goto(admin(path));
      await expect(
        page.getByRole('heading', { level: 1, name: new RegExp(`^${heading}`) }),
      ).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.context().close();
    });
  }
}

test('login and invitation code: Vietnamese, accessible, no sideways scroll', async ({ page }) => {
  await page.goto(admin('/admin/login'));
  await expect(page.getByRole('button', { name: 'Đăng nhập', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Nhập mã mời' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập mã mời' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test.describe('as district admin', () => {
  test.use({ storageState: sessionOf('district-admin') });

  test('the unit tree finds a commune typed without accents', async ({ page }) => {
    await page.goto(admin('/admin/don-vi'));
    await page.getByRole('searchbox', { name: 'Tìm theo tên hoặc mã' }).fill('an binh');
    const found = page.getByRole('button', { name: /^Xã An Bình\b/ });
    await expect(found).toBeVisible();
    await found.click();
    await expect(page.getByRole('heading', { name: 'Xã An Bình' })).toBeVisible();
    await expect(page.getByText('10630')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  test('whoever chooses English gets English, and keeps it', async ({ page }) => {
    await page.goto(admin('/admin/account'));
    await page.getByRole('combobox', { name: 'Ngôn ngữ', exact: true }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto(admin());
    await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
    await page.goto(admin('/admin/lich-dang'));
    await expect(page).toHaveTitle('Schedule – Liên Thông');
  });
});

test.describe('as author', () => {
  test.use({ storageState: sessionOf('commune-author') });

  test.beforeEach(async ({ page }) => {
    await page.goto(admin('/admin/collections/articles/create'));
    await expect(page.getByText('Bài mới của xã An Bình')).toBeVisible();
  });

  test('the next step is to submit; there is no way to publish', async ({ page }) => {
    await expect(page.getByRole('button', { name: 'Gửi duyệt', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /^(Đăng|Duyệt)/ })).toHaveCount(0);
    await expectNoSidewaysScroll(page);
  });

  test('what was typed survives a reload and a lost network', async ({ page, context }) => {
    const title = page.getByRole('textbox', { name: /^Tiêu đề/ });
    const body = page.locator('.rich-text-lexical [contenteditable=true]').first();
    await title.fill('Lịch tiêm phòng đợt hai');
    await body.click();
    await page.keyboard.type('Trạm y tế xã mời bà con đưa trẻ đến tiêm.');
    await expect(page.getByText(/Đã giữ trên máy này lúc/)).toBeVisible();
    // Kept once a second: what counts is that the last word is there, not the first.
    const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
    await expect.poll(kept).toContain('đưa trẻ đến tiêm.');

    await page.reload();
    await expect(page.getByText(/vẫn còn trên máy này/)).toBeVisible();
    await page.getByRole('button', { name: 'Khôi phục' }).click();
    await expect(title).toHaveValue('Lịch tiêm phòng đợt hai');
    await expect(body).toContainText('Trạm y tế xã mời bà con đưa trẻ đến tiêm.');

    await context.setOffline(true);
    await title.fill('Lịch tiêm phòng đợt ba');
    await expect(page.getByText(/Mất mạng từ/)).toBeVisible();
    await page.getByRole('button', { name: 'Lưu nháp' }).click();
    await expect(title).toHaveValue('Lịch tiêm phòng đợt ba');
    await expect.poll(kept).toContain('Lịch tiêm phòng đợt ba');
    await context.setOffline(false);
    await expect(page.getByText(/Mất mạng từ/)).toBeHidden();
    await page.reload();
    await page.getByRole('button', { name: 'Khôi phục' }).click();
    await expect(title).toHaveValue('Lịch tiêm phòng đợt ba');
  });
});
