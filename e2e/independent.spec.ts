import { expect, test, type Page } from '@playwright/test';

import { BASE_HEADER } from '../editing/base-header';
import { admin, site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';
import { published, verb } from './support/work';

/** A commune makes a version of its own of what its neighbour wrote; the neighbour corrects, and the commune sees what. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const TITLE = `An Sơn mở lớp học bơi ${run}`;
const CHANGED = `An Sơn mở hai lớp học bơi ${run}`;

let source = '';
let version = '';

const status = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

/** Saves a new title as the form does: naming the text that it is based on. */
const retitle = async (page: Page, id: string, title: string) =>
  expect(await page.evaluate(
    async ([item, words, header]) => {
      const path = `/api/articles/${item}?draft=true&depth=0&locale=vi`;
      const { revision } = (await (await fetch(path)).json()) as { revision?: { mark?: string } };
      const headers = { 'content-type': 'application/json', [header]: revision?.mark ?? '' };
      return (await fetch(path, { method: 'PATCH', headers, body: JSON.stringify({ title: words }) })).status;
    },
    [id, title, BASE_HEADER] as const,
  )).toBe(200); // prettier-ignore

/** The newest subscription of the unit goes, so that the other journeys find what they expect. */
const unfollow = (page: Page) =>
  page.evaluate(async () => {
    const found = await fetch('/api/subscriptions?limit=1&depth=0&sort=-createdAt');
    const { docs } = (await found.json()) as { docs: { id: string }[] };
    await fetch(`/api/subscriptions/${docs[0]!.id}`, { method: 'DELETE' });
  });

test('the commune makes its own version from the inbox', async ({ browser }) => {
  // Three people sign in, and the worker comes by.
  test.setTimeout(120_000);
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin('/admin/theo-doi-tu-dong'));
  await page.getByRole('searchbox', { name: /^Tìm đơn vị/ }).last().fill('an son');
  await page.getByRole('button', { name: /^Xã An Sơn/ }).first().click();
  await page.getByRole('radio', { name: 'Đưa vào hộp nhận bài' }).check();
  await page.getByRole('button', { name: 'Thử với 30 ngày qua' }).click();
  await page.getByRole('button', { name: 'Bật theo dõi' }).click();
  await expect(page.getByRole('button', { name: /^Tắt: Xã An Sơn/ }).first()).toBeVisible();
  ({ id: source } = await published(browser, TITLE, { by: 'sibling-editor', reader: 'district-moderator' }));
  // The worker comes by every 15 seconds. Where the neighbour is followed at once, the item is taken already.
  const press = page.getByRole('button', { name: `Làm bản riêng: ${TITLE}` });
  await expect(async () => {
    await page.goto(admin('/admin/hop-nhan-bai'));
    const isNew = await press.waitFor({ timeout: 3000 }).then(() => true, () => false);
    if (!isNew) await page.getByRole('button', { name: 'Đã lấy', exact: true }).click();
    await expect(press).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  await press.click();
  const go = page.getByRole('button', { name: 'Tạo bài nháp' });
  await expect(go).toBeFocused();
  await expect(go).toHaveAccessibleDescription(/^Tạo bài nháp của đơn vị từ bài này/);
  await expectAccessible(page, '.lt-page');
  await go.click();
  await expect(page).toHaveURL(/\/collections\/articles\/[A-Za-z0-9-]+$/);
  version = new URL(page.url()).pathname.split('/').pop()!;
  const panel = page.getByRole('region', { name: /^Bản riêng từ bài của/ });
  await expect(panel).toContainText('Bài gốc chưa thay đổi từ lần xem trước.');
  await expect(page.getByRole('textbox', { name: /^Tiêu đề/ })).toHaveValue(TITLE);
  await unfollow(page);
  await verb(page, version, 'submit');
  await page.context().close();
  const reader = await signedIn(browser, 'district-moderator');
  await reader.goto(admin());
  await verb(reader, version, 'approve', { publish: true });
  await reader.context().close();
}); // prettier-ignore

test('its page says from whom it was adapted', async ({ browser }, info) => {
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(site('anbinh.namsach'));
  await reader.getByRole('main').getByRole('link', { name: TITLE }).first().click();
  await expect(reader.getByRole('link', { name: /^Biên tập lại từ bài của UBND xã An Sơn/ })).toBeVisible(); // prettier-ignore
  await expectAccessible(reader);
  for (const [width, height] of [
    [1280, 900],
    [390, 844],
  ] as const) {
    await reader.setViewportSize({ width, height });
    await expectNoSidewaysScroll(reader);
    await reader.screenshot({ path: info.outputPath(`adapted-${width}.png`) });
  }
  await reader.context().close();
});

test('the neighbour corrects; the commune sees the difference and keeps its version', async ({ browser }, info) => {
  const writer = await signedIn(browser, 'sibling-editor');
  await writer.goto(admin());
  await retitle(writer, source, CHANGED);
  await verb(writer, source, 'correct', { change: 'minor' });
  await writer.context().close();
  const moderator = await signedIn(browser, 'district-moderator');
  await moderator.goto(admin());
  await verb(moderator, source, 'approve', { publish: true });
  await moderator.context().close();

  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin(`/admin/collections/articles/${version}`));
  const panel = page.getByRole('region', { name: /^Bản riêng từ bài của/ });
  await expect(panel).toContainText(/Bài gốc của .*An Sơn đã sửa lúc/);
  await expect(panel.getByRole('group', { name: 'Chỗ khác của bài gốc' })).toContainText('hai');
  await expectAccessible(page, '.lt-panel');
  await page.screenshot({ path: info.outputPath('source-1280.png') });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: info.outputPath('source-390.png') });
  await expectNoSidewaysScroll(page);
  await panel.getByRole('button', { name: 'Đã xem, giữ bản riêng' }).click();
  await expect(status(page, /^Đã ghi\./)).toBeVisible();
  await expect(panel).toContainText('Bài gốc chưa thay đổi từ lần xem trước.');
  await page.context().close();
}); // prettier-ignore
