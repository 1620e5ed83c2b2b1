import { expect, test, type Locator, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';

/** A unit arranges its home page and tries it before it saves; the province locks a block, which cannot be taken away. */
test.describe.configure({ mode: 'serial' });

const STANDARD = ['tasks', 'notices', 'news', 'fromAbove', 'disclosures', 'events', 'contact'];
const CONTACT = 'Số điện thoại cần thiết';
const EVENTS = 'Sắp diễn ra';

type Doc = { id: string; homeBlocks?: object[] };

/** One request as the signed-in person. */
const ask = <T>(page: Page, method: string, path: string, body?: object): Promise<T> =>
  page.evaluate(
    async ([how, to, data]) => {
      const init = data ? { body: data, headers: { 'content-type': 'application/json' } } : {};
      const response = await fetch(to, { method: how, ...init });
      return (await response.json()) as never;
    },
    [method, path, body ? JSON.stringify(body) : ''] as const,
  );
const unitOf = async (page: Page, slug: string, under: string): Promise<string> => {
  const { docs } = await ask<{ docs: { id: string; path: string }[] }>(page, 'GET', `/api/units?where[slug][equals]=${slug}&depth=0&limit=10`); // prettier-ignore
  return docs.find((unit) => unit.path.startsWith(under))!.id;
};
const siteOf = async (page: Page, unit: string): Promise<string> =>
  (await ask<{ docs: Doc[] }>(page, 'GET', `/api/sites?where[unit][equals]=${unit}&depth=0`)).docs[0]!.id; // prettier-ignore
const levelRow = async (page: Page): Promise<Doc | undefined> =>
  (await ask<{ docs: Doc[] }>(page, 'GET', '/api/level-settings?where[level][equals]=commune&depth=0')).docs[0]; // prettier-ignore

const titles = (page: Page): Promise<string[]> =>
  page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();

const form = (page: Page): Locator => page.locator('#field-homeBlocks');
const row = (page: Page, name: string): Locator =>
  form(page).locator('.array-field__row').filter({ hasText: name });

/** What stands in the menu of a row. */
async function choose(page: Page, name: string, what: 'move-up' | 'remove'): Promise<void> {
  await row(page, name).locator('.array-actions__button').first().click();
  await page.locator(`.array-actions__${what}:visible`).click();
}

async function openForm(page: Page, id: string): Promise<void> {
  await page.goto(admin(`/admin/collections/sites/${id}`));
  // What is closed is not in the page.
  const part = page.locator('.collapsible-field').filter({ hasText: 'Trang chủ' }).last();
  const toggle = part.locator('.collapsible__toggle').first();
  await expect(toggle).toBeVisible();
  // Payload remembers for each person what was open.
  if (
    await toggle.evaluate((button) => button.classList.contains('collapsible__toggle--collapsed'))
  )
    await toggle.click();
}

let id = '';
let before: { id: string; homeBlocks: object[] } | null = null;
let locked = false;

test.beforeAll(async ({ browser }) => {
  const page = await signedIn(browser, 'district-admin');
  await page.goto(admin());
  id = await siteOf(page, await unitOf(page, 'an-son', 'nam-sach'));
  await ask(page, 'PATCH', `/api/sites/${id}`, { homeBlocks: [] });
  await page.context().close();
});

test.afterAll(async ({ browser }) => {
  const province = await signedIn(browser, 'province-admin');
  await province.goto(admin());
  const now = await levelRow(province);
  if (now && before)
    await ask(province, 'PATCH', `/api/level-settings/${now.id}`, { homeBlocks: before.homeBlocks }); // prettier-ignore
  else if (now && locked) await ask(province, 'DELETE', `/api/level-settings/${now.id}`);
  await ask(province, 'PATCH', `/api/sites/${id}`, { homeBlocks: [] });
  await province.context().close();
});

test('contact goes up, events are hidden: tried first, then saved, then read by a visitor', async ({
  browser,
  page: reader,
}) => {
  await reader.goto(site('anson.namsach'));
  expect((await titles(reader)).at(-1)).toBe(CONTACT);
  const page = await signedIn(browser, 'district-admin');
  await openForm(page, id);
  await page.getByRole('button', { name: 'Lấy mẫu chung để sắp xếp' }).click();
  await expect(row(page, CONTACT)).toContainText('7.');
  for (let n = 0; n < 5; n += 1) await choose(page, CONTACT, 'move-up');
  await row(page, 'Sự kiện sắp diễn ra').locator('.collapsible__toggle').first().click();
  await row(page, 'Sự kiện sắp diễn ra').getByLabel('Ẩn khối này').check();
  await expect(row(page, 'Sự kiện sắp diễn ra')).toContainText('(ẩn)');

  await page.getByRole('button', { name: 'Xem thử trang chủ' }).click();
  const link = page.getByRole('link', { name: /^Mở trang xem thử/ });
  await expect(link).toBeVisible();
  const address = (await link.getAttribute('href'))!;
  // By somebody without an account.
  const response = (await reader.goto(address))!;
  expect(response.headers()).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
  });
  await expect(reader.getByText('Xem thử trang chủ – chưa lưu.')).toBeVisible();
  const tried = await titles(reader);
  expect(tried[1]).toBe(CONTACT);
  expect(tried).not.toContain(EVENTS);
  await expectAccessible(reader, 'main');
  await expectNoSidewaysScroll(reader);
  // Nothing has changed for visitors, and the address opens on no other site.
  await reader.goto(site('anson.namsach'));
  expect((await titles(reader)).at(-1)).toBe(CONTACT);
  const elsewhere = address.replace('anson.namsach', 'anbinh.namsach');
  expect((await reader.goto(elsewhere))!.status()).toBe(404);

  const saved = page.waitForResponse(
    (answer) => answer.url().includes(`/api/sites/${id}`) && answer.request().method() === 'PATCH',
  );
  await page.getByRole('button', { name: 'Lưu', exact: true }).first().click();
  expect((await saved).ok(), await (await saved).text()).toBe(true);
  await reader.goto(site('anson.namsach'));
  expect(await titles(reader)).toEqual(tried);
  await page.context().close();
});

test('the province locks the quick tasks: they stand first again, and cannot be removed', async ({
  browser,
  page: reader,
}) => {
  const province = await signedIn(browser, 'province-admin');
  await province.goto(admin());
  const found = await levelRow(province);
  before = found ? { id: found.id, homeBlocks: found.homeBlocks ?? [] } : null;
  const homeBlocks = STANDARD.map((kind) => ({ kind, locked: kind === 'tasks' }));
  const { docs } = await ask<{ docs: { id: string }[] }>(province, 'GET', '/api/units?where[level][equals]=province&depth=0'); // prettier-ignore
  locked = true;
  if (found) await ask(province, 'PATCH', `/api/level-settings/${found.id}`, { homeBlocks });
  else await ask(province, 'POST', '/api/level-settings?depth=0', { level: 'commune', steward: docs[0]!.id, homeBlocks }); // prettier-ignore
  await province.context().close();

  const page = await signedIn(browser, 'district-admin');
  await openForm(page, id);
  await expect(row(page, 'Việc thường làm')).toBeVisible();
  await choose(page, 'Việc thường làm', 'remove');
  const refused = page.waitForResponse(
    (answer) => answer.url().includes(`/api/sites/${id}`) && answer.request().method() === 'PATCH',
  );
  await page.getByRole('button', { name: 'Lưu', exact: true }).first().click();
  expect((await refused).status()).toBe(400);
  expect(await (await refused).text()).toContain(
    'Tỉnh quy định trang cùng cấp phải có khối “Việc thường làm”',
  );
  // The trial view refuses with the same sentence, where the hand is.
  await page.getByRole('button', { name: 'Xem thử trang chủ' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'phải có khối “Việc thường làm”' }),
  ).toBeVisible();
  await reader.goto(site('anson.namsach'));
  expect((await titles(reader))[0]).toBe('Việc thường làm');
  await page.context().close();
});
