import { expect, test } from '@playwright/test';

import { pick, submitForReview } from './support/article-form';
import { admin, site } from './support/addresses';
import { awake } from './support/awake';
import { expectAccessible } from './support/expect-accessible';
import { get } from './support/get';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';
import { draft, verb, type Made } from './support/work';

/** A district opens a topic, an article joins it, and visitors read it where the article shows. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const NAME = `Mùa khai giảng ${run}`;
const SLUG = `mua-khai-giang-${run}`;
const PAGE = `/chu-de/${SLUG}`;
const TITLE = `Nam Sách đón năm học mới ${run}`;
let made: Made;

test('an administrator of the district opens a topic', async ({ browser }) => {
  const page = await signedIn(browser, 'district-admin');
  await page.goto(admin('/admin/collections/topics/create'));
  await awake(page.locator('#field-name'));
  await page.locator('#field-name').fill(NAME);
  await page.locator('#field-slug').fill(SLUG);
  await page.locator('#field-intro').fill('Lịch tựu trường, sách vở và đường đến trường.');
  await page.locator('#action-save').click();
  await expect(page).toHaveURL(/\/admin\/collections\/topics\/(?!create)[^/]+$/);
  await page.context().close();
  const empty = await browser.newPage();
  expect((await empty.goto(site('namsach', PAGE)))?.status()).toBe(404);
  await empty.close();
});

test('an editor finds it without accents and publishes an article in it', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await signedIn(browser, 'district-editor');
  await page.goto(admin());
  made = await draft(page, TITLE, `${TITLE}. Mời phụ huynh theo dõi.`);
  await page.goto(admin(`/admin/collections/articles/${made.id}`));
  const details = page.locator('.collapsible-field').filter({ hasText: 'Thêm: ngày đăng' });
  await details.locator('.collapsible__toggle').first().click();
  await pick(page, 'topics', 'mua khai giang', new RegExp(NAME));
  await expect(page.locator('#field-topics').getByText(NAME).first()).toBeVisible();
  await submitForReview(page);
  await page.context().close();
  const second = await signedIn(browser, 'district-moderator');
  await second.goto(admin());
  await verb(second, made.id, 'approve', { publish: true });
  await second.context().close();
});

test('visitors read the topic, and come to it from the article and from the page of all addresses', async ({ page, request }) => {
  await page.goto(site('namsach', PAGE));
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expect(page.getByText('Lịch tựu trường, sách vở')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: NAME }).click();
  await expect(page).toHaveURL(site('namsach', PAGE));
  await page.goto(site('namsach', '/so-do'));
  await expect(page.getByRole('main').getByRole('link', { name: NAME })).toBeVisible();
  const feed = await get(request, site('namsach', `${PAGE}/rss.xml`));
  expect(feed.status()).toBe(200);
  expect(await feed.text()).toContain(TITLE);
  // The article is on the district's site alone.
  expect((await get(request, site('anbinh.namsach', PAGE))).status()).toBe(404);
  expect((await get(request, site('', PAGE))).status()).toBe(404);
}); // prettier-ignore

test('a topic of the province gathers items of three levels; closed, it says so', async ({ page }) => {
  await page.goto(site('', '/chu-de/chuyen-doi-so-2024'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chuyển đổi số 2024');
  await expect(page.getByText('Chuyên đề đã khép lại.')).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.locator('article .level-mark').first()).toBeVisible();
  await page.goto(site('anbinh.namsach', '/chu-de/chuyen-doi-so-2024'));
  await expect(main.getByRole('link', { name: /Trang thông tin xã An Bình ra mắt/ })).toBeVisible();
  await page.goto(site('', '/en/chu-de/chuyen-doi-so-2024'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Digital transformation 2024');
}); // prettier-ignore
