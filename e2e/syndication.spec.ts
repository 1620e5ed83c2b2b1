import { expect, test, type Browser, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { offer, sendDown, stewardOf } from './support/sending';
import { signedIn } from './support/signed-in';
import { published } from './support/work';

/** What one document on many levels is for: up, over and down again; hidden where it may be; recalled, and proven. */
const run = Date.now().toString(36);

const status = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

async function visit(browser: Browser, labels: string, path = '/'): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(site(labels, path));
  return page;
}

const shownAt = async (browser: Browser, labels: string, title: string): Promise<number> => {
  const reader = await visit(browser, labels);
  const count = await reader.getByRole('main').getByText(title).count();
  await reader.context().close();
  return count;
};

async function openOffer(browser: Browser, who: 'district-moderator' | 'province-moderator', title: string) {
  const page = await signedIn(browser, who);
  await page.goto(admin('/admin/cho-duyet'));
  await page.getByRole('link', { name: new RegExp(title) }).click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  return page;
} // prettier-ignore

/** Units of the writer's lineage, the province first, as the panel of offers lists them. */
async function unitsAbove(page: Page, item: string): Promise<{ province: string; district: string }> {
  const own = await stewardOf(page, item);
  return page.evaluate(async (id) => {
    type Unit = { id: string; parent: string | null };
    const read = async (unit: string) => (await (await fetch(`/api/units/${unit}?depth=0`)).json()) as Unit;
    const district = (await read(id)).parent!;
    return { district, province: (await read(district)).parent! };
  }, own);
} // prettier-ignore

test('a commune’s story goes up to the province and down to another district', async ({ browser }) => {
  const title = `Làng nghề gốm mở cửa đón khách ${run}`;
  const item = await published(browser, title, { by: 'commune-editor', reader: 'district-moderator' });
  const commune = await signedIn(browser, 'commune-editor');
  await commune.goto(admin());
  const { district, province } = await unitsAbove(commune, item.id);
  await offer(commune, item.id, district);
  await commune.context().close();

  const moderator = await openOffer(browser, 'district-moderator', title);
  await moderator.getByRole('button', { name: /^Nhận đăng/ }).click();
  await expect(status(moderator, /^Đã nhận đăng lúc/)).toBeVisible();
  await moderator.goto(admin());
  await offer(moderator, item.id, province);
  await moderator.context().close();

  const chief = await openOffer(browser, 'province-moderator', title);
  await chief.getByRole('button', { name: /^Nhận đăng/ }).click();
  await expect(status(chief, /^Đã nhận đăng lúc/)).toBeVisible();
  expect(await shownAt(browser, 'thanhha', title)).toBe(0);
  await chief.goto(admin());
  await sendDown(chief, item.id, { from: province, to: [`tree:${province}`], strength: 'suggested' });
  await chief.context().close();

  const reader = await visit(browser, 'thanhha');
  await reader.getByRole('main').getByRole('link', { name: title }).first().click();
  await expect(reader.getByRole('main')).toContainText(/Đơn vị đăng.*An Bình/);
  await expect(reader.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`^http://anbinh\\.namsach\\.haiduong\\.localhost.*-${item.ref}$`));
  await reader.context().close();
}); // prettier-ignore

test('a commune hides what is suggested, and cannot hide what is mandatory', async ({ browser }) => {
  const [suggested, mandatory] = [`Hội thi kể chuyện sách ${run}`, `Tổng rà soát phòng cháy ${run}`];
  const moderator = await signedIn(browser, 'district-moderator');
  for (const [title, strength] of [[suggested, 'suggested'], [mandatory, 'mandatory']] as const) {
    const { id } = await published(browser, title, { by: 'district-editor', reader: 'district-moderator' });
    await moderator.goto(admin());
    const from = await stewardOf(moderator, id);
    await sendDown(moderator, id, { from, to: [`tree:${from}:commune`], strength });
  }
  await moderator.context().close();
  expect(await shownAt(browser, 'anbinh.namsach', suggested)).toBeGreaterThan(0);
  expect(await shownAt(browser, 'anbinh.namsach', mandatory)).toBeGreaterThan(0);

  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin('/admin/hop-nhan-bai'));
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });
  await expect(row(mandatory).getByRole('button', { name: /^Xác nhận đã nhận/ }).first()).toBeVisible();
  await expect(row(mandatory).getByRole('button', { name: /^Ẩn/ })).toHaveCount(0);
  await row(suggested).getByRole('button', { name: /^Ẩn/ }).click();
  await expect(status(page, /^Đã bỏ qua 1 bài/)).toBeVisible();
  expect(await shownAt(browser, 'anbinh.namsach', suggested)).toBe(0);
  expect(await shownAt(browser, 'namhung.namsach', suggested)).toBeGreaterThan(0);
  expect(await shownAt(browser, 'anbinh.namsach', mandatory)).toBeGreaterThan(0);
  await page.context().close();
}); // prettier-ignore

test('a recall is proven by reading the page of every receiver', async ({ browser }) => {
  const title = `Lịch tiêm phòng dại ${run}`;
  const { id, slug, ref } = await published(browser, title, { by: 'district-editor', reader: 'district-moderator' });
  const page = await signedIn(browser, 'district-moderator');
  await page.goto(admin());
  const from = await stewardOf(page, id);
  await sendDown(page, id, { from, to: [`tree:${from}:commune`], strength: 'suggested' });
  expect(await shownAt(browser, 'anbinh.namsach', title)).toBeGreaterThan(0);

  await page.goto(admin(`/admin/collections/articles/${id}`));
  await page.getByRole('region', { name: 'Chuyển xuống' }).getByRole('link', { name: /Báo cáo nhận bài/ }).first().click();
  await page.getByRole('button', { name: 'Kiểm tra ngay' }).click();
  await expect(status(page, /đang hiện trên 19\/19 trang/)).toBeVisible();
  await page.getByRole('textbox', { name: /^Lý do/ }).fill('Lịch đã đổi.');
  await page.getByRole('button', { name: 'Thu hồi khỏi 19 trang' }).click();
  await expect(status(page, /\d\d:\d\d:\d\d: không trang nào còn hiện \(0\/19\)\./)).toBeVisible();
  // Read again by itself.
  await expect(page.getByText(/không trang nào còn hiện \(0\/19\)\./)).toHaveCount(2, { timeout: 15_000 });
  await expectAccessible(page, '.lt-page');
  await page.context().close();
  expect(await shownAt(browser, 'anbinh.namsach', title)).toBe(0);
  const reader = await visit(browser, 'anbinh.namsach', `/tin/${slug}-${ref}`);
  await expect(reader.getByRole('main')).not.toContainText('Mời bà con theo dõi');
  await reader.context().close();
}); // prettier-ignore

test('two moderators decide the same offer at once: one decision stands, the other is told', async ({ browser }) => {
  const title = `Xã tặng quà hộ khó khăn ${run}`;
  const item = await published(browser, title, { by: 'commune-editor', reader: 'district-moderator' });
  const commune = await signedIn(browser, 'commune-editor');
  await commune.goto(admin());
  await offer(commune, item.id, (await unitsAbove(commune, item.id)).district);
  await commune.context().close();
  const pages = [await openOffer(browser, 'district-moderator', title), await openOffer(browser, 'province-moderator', title)];
  await Promise.all(pages.map((page) => page.getByRole('button', { name: /^Nhận đăng/ }).click()));
  const stands = (page: Page) => status(page, /^Đã nhận đăng lúc/);
  const told = (page: Page) => page.getByText(/^\S.+ đã nhận đăng bài này lúc/);
  for (const page of pages) await expect(stands(page).or(told(page)).first()).toBeVisible();
  const winners = await Promise.all(pages.map((page) => stands(page).count()));
  expect(winners.filter((count) => count > 0)).toHaveLength(1);
  for (const page of pages) await page.context().close();
}); // prettier-ignore
