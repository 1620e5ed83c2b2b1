import { expect, test, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';
import { published } from './support/work';

/** Readers say whether a page is clear, without a script and with one; the editor sees what is not, and deals with it. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const TITLE = `Hồ sơ cấp đổi thẻ bảo hiểm y tế ${run}`;
const WORDS = `Cần giấy tờ gì ${run}?`;

let address = '';

const question = (page: Page) => page.getByRole('region', { name: 'Trang này có rõ không?' });
const answer = (page: Page, name: 'Có' | 'Không') =>
  question(page).getByRole('button', { name, exact: true });
const reasons = (page: Page) => page.getByRole('group', { name: /^Chỗ nào chưa rõ/ });

test('an article asks at its foot, the same for everybody', async ({ browser, page }) => {
  test.setTimeout(120_000);
  const { slug, ref } = await published(browser, TITLE, { by: 'commune-author', reader: 'commune-editor' }); // prettier-ignore
  address = site('anbinh.namsach', `/tin/${slug}-${ref}`);
  await page.goto(address);
  await expect(answer(page, 'Có')).toBeVisible();
  await expect(reasons(page)).toBeHidden();
  expect(await page.context().cookies()).toEqual([]);
  await expectAccessible(page);
});

test('without a script, one press answers and asks why', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (let n = 0; n < 5; n += 1) {
    await page.goto(address);
    await answer(page, 'Không').click();
    await expect(page).toHaveURL(`${address}#ro-ly-do`);
  }
  await expect(reasons(page)).toBeVisible();
  await expect(answer(page, 'Không')).toBeHidden();
  await page.getByRole('radio', { name: 'Thiếu thông tin' }).check();
  await page.getByRole('textbox', { name: /^Nói rõ thêm/ }).fill(`${WORDS} Gọi tôi 0912 345 678`);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await expect(page).toHaveURL(`${address}#ro-cam-on`);
  await expect(page.getByText('Đã ghi nhận ý kiến. Xin cảm ơn.')).toBeVisible();
  await context.close();
});

test('with a script, the page stays where it is and focus goes to what follows', async ({ page }) => {
  await page.goto(address);
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  await answer(page, 'Không').click();
  await expect(reasons(page)).toBeVisible();
  await expect(page.locator('#ro-ly-do')).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Khó hiểu' }).check();
  await page.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await expect(page.locator('#ro-cam-on')).toBeFocused();
  await expect(page.getByText('Đã ghi nhận ý kiến. Xin cảm ơn.')).toBeVisible();
  await expect(page.locator('body[data-same]')).toHaveCount(1);
}); // prettier-ignore

test('the editor finds the page among the unclear ones, and deals with what was said', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin('/admin/trang-chua-ro'));
  await expect(page.getByRole('heading', { level: 1, name: 'Trang chưa rõ' })).toBeVisible();
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: TITLE }) });
  await expect(row.getByText('100% chưa rõ (6/6 câu trả lời)')).toBeVisible();
  await row.getByText('2 ý kiến chưa xử lý').click();
  await expect(row.getByText(`${WORDS} Gọi tôi [đã che]`)).toBeVisible();
  await expectAccessible(page);
  await row.getByRole('button', { name: `Đã xử lý: ${TITLE}` }).click();
  await expect(row.getByText('Đã ghi các ý kiến này là đã xử lý.')).toBeVisible();
  await expect(row.getByText('Không có ý kiến nào chờ xử lý.')).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await page.context().close();
}); // prettier-ignore
