import { expect, test, type Browser, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { awake } from './support/awake';
import { expectAccessible } from './support/expect-accessible';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';

/** A commune chooses its colours, the province its menu and a mourning; what both decide shows on the commune's pages. */
test.describe.configure({ mode: 'serial' });

const run = Date.now().toString(36);
const COMMUNE = 'anbinh.namsach';
const NEIGHBOUR = 'hoptien.namsach';
const MOURNING = `Quốc tang, trang thử nghiệm ${run}`;
const NEWS = `Tin xã ${run}`;

type Doc = { id: string; [name: string]: unknown };

/** Reads or writes by the API as the signed-in person; the page must be one of the administration. */
const api = <T>(page: Page, method: 'GET' | 'PATCH' | 'DELETE', path: string, body?: object) =>
  page.evaluate(
    async ([how, to, data]) => {
      const response = await fetch(`/api/${to}`, { method: how, headers: { 'content-type': 'application/json' }, body: data });
      if (!response.ok) throw new Error(`${to} answered ${response.status}: ${await response.text()}`);
      return (await response.json()) as unknown;
    },
    [method, path, body && JSON.stringify(body)] as const,
  ) as Promise<T>; // prettier-ignore

/** The settings of the commune’s site. */
async function siteOf(page: Page): Promise<string> {
  await page.goto(admin());
  const { docs } = await api<{ docs: (Doc & { unit: { path: string } })[] }>(page, 'GET', 'sites?depth=1&limit=400'); // prettier-ignore
  return docs.find(({ unit }) => unit.path === 'nam-sach/an-binh')!.id;
}

const visitor = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false })).newPage();

/** Reads a page anew until it is as expected: a second or two after the press. */
const soon = (reader: Page, address: string, expected: () => Promise<void>) =>
  expect(async () => {
    await reader.goto(address);
    await expected();
  }).toPass({ timeout: 30_000, intervals: [500] });

const choose = async (page: Page, palette: string) => {
  await page.locator('#field-palette .rs__control').click();
  await page.locator('.rs__option').filter({ hasText: palette }).click();
};
/** Presses "Lưu" and gives the status of what the form sent. */
async function save(page: Page): Promise<number> {
  const sent = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname.startsWith('/api/') &&
      ['PATCH', 'POST'].includes(response.request().method()) &&
      /sites|mournings/.test(response.url()),
  );
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  return (await sent).status();
}

test('an administrator picks a palette, and the page shows it', async ({ browser }) => {
  const page = await signedIn(browser, 'district-admin');
  await page.goto(admin(`/admin/collections/sites/${await siteOf(page)}`));
  await choose(page, 'Tím sim');
  expect(await save(page)).toBe(200);
  const reader = await visitor(browser);
  const root = reader.locator('html');
  await soon(reader, site(COMMUNE), () =>
    expect(root).toHaveAttribute('data-palette', 'violet', { timeout: 500 }),
  );
  // The masthead has it, the mark of the level keeps its own.
  const masthead = () => reader.locator('.masthead').evaluate((element) => getComputedStyle(element).backgroundColor); // prettier-ignore
  const violet = await masthead();
  await reader.goto(site('namhung.namsach'));
  await expect(root).not.toHaveAttribute('data-palette');
  expect(await masthead()).toBe('rgb(22, 80, 47)');
  expect(violet).not.toBe('rgb(22, 80, 47)');
  await reader.context().close();
  for (const colorScheme of ['light', 'dark'] as const) {
    const seen = await (await browser.newContext({ colorScheme })).newPage();
    await seen.goto(site(COMMUNE));
    await expectAccessible(seen);
    await seen.context().close();
  }
  await page.context().close();
});

test('a colour that cannot be read is refused with the nearest one that can', async ({ browser }) => {
  const page = await signedIn(browser, 'district-admin');
  await page.goto(admin(`/admin/collections/sites/${await siteOf(page)}`));
  await choose(page, 'Màu riêng');
  await page.locator('#field-accent').fill('#ffd966');
  await expect(page.getByText(/^Màu này khó đọc: liên kết trên nền trắng.*Màu gần nhất dùng được: #/).first()).toBeVisible();
  expect(await save(page)).toBe(400);
  await page.getByRole('button', { name: /^Dùng màu gần nhất #/ }).click();
  const hex = await page.locator('#field-accent').inputValue();
  await expectAccessible(page, '.lt-look-colour');
  expect(await save(page)).toBe(200);
  const reader = await visitor(browser);
  await soon(reader, site(COMMUNE), async () => {
    await expect(reader.locator('html')).toHaveAttribute('data-palette', 'custom', { timeout: 500 });
    expect(await reader.locator('head style').first().textContent()).toContain(`--own-600:${hex}`);
  });
  await reader.context().close();
  await page.context().close();
}); // prettier-ignore

test('a crest stands in the place of the star', async ({ browser }) => {
  const reader = await visitor(browser);
  await reader.goto(site(NEIGHBOUR));
  const crest = reader.locator('img.masthead-emblem');
  await expect(crest).toBeVisible();
  await expect(crest).toHaveAttribute('alt', '');
  await expect(reader.locator('html')).toHaveAttribute('data-palette', 'teal');
  await reader.setViewportSize({ width: 390, height: 844 });
  await reader.goto(site(NEIGHBOUR));
  await expectNoSidewaysScroll(reader);
  await reader.context().close();
});

test('the province changes and locks an item, and the commune’s page shows it', async ({ browser }) => {
  const page = await signedIn(browser, 'province-admin');
  const own = await siteOf(page);
  const { docs } = await api<{ docs: Doc[] }>(page, 'GET', 'level-settings?depth=0&limit=1&where[level][equals]=commune');
  const [rules] = docs as [Doc & { menu: { path: string; label: string; locked?: boolean }[] }];
  const former = rules.menu;
  const menu = former.map((item) => (item.path === '/chuyen-muc/tin-tuc' ? { ...item, label: NEWS } : item));
  await api(page, 'PATCH', `level-settings/${rules.id}?depth=0`, { menu });
  const reader = await visitor(browser);
  const bar = reader.locator('.menu-bar-items').getByRole('link', { name: NEWS });
  await soon(reader, site(COMMUNE), () => expect(bar).toHaveCount(1, { timeout: 500 }));

  // The commune hides it in its form, until the province locks it.
  await page.goto(admin(`/admin/collections/sites/${own}`));
  await expect(page.getByText('Trang chủ – tỉnh đã khóa, luôn hiện')).toBeVisible();
  await page.getByLabel(`Ẩn “${NEWS}”`).check();
  expect(await save(page)).toBe(200);
  await soon(reader, site(COMMUNE), () => expect(bar).toHaveCount(0, { timeout: 500 }));
  const locked = menu.map((one) => (one.label === NEWS ? { ...one, locked: true } : one));
  await api(page, 'PATCH', `level-settings/${rules.id}?depth=0`, { menu: locked });
  await soon(reader, site(COMMUNE), () => expect(bar).toHaveCount(1, { timeout: 500 }));

  await api(page, 'PATCH', `level-settings/${rules.id}?depth=0`, { menu: former });
  await api(page, 'PATCH', `sites/${own}?depth=0`, { menuHidden: [], palette: 'level', accent: null });
  await soon(reader, site(COMMUNE), () => expect(bar).toHaveCount(0, { timeout: 500 }));
  await reader.context().close();
  await page.context().close();
}); // prettier-ignore

test('a mourning: black ribbon, everything grey, on every site, until it is switched off', async ({ browser }) => {
  const page = await signedIn(browser, 'province-admin');
  await page.goto(admin('/admin/collections/mournings/create'));
  await awake(page.locator('#field-title'));
  await page.locator('#field-title').fill(MOURNING);
  expect(await save(page)).toBe(201);
  const reader = await visitor(browser);
  const ribbon = reader.getByRole('complementary', { name: 'Quốc tang', exact: true });
  const filter = () => reader.locator('html').evaluate((element) => getComputedStyle(element).filter);
  for (const host of ['', 'namsach', COMMUNE])
    await soon(reader, site(host), () => expect(ribbon).toContainText(MOURNING, { timeout: 500 }));
  expect(await filter()).toBe('grayscale(1)');
  await reader.emulateMedia({ media: 'print' });
  await expect(ribbon).toBeHidden();
  expect(await filter()).toBe('none');
  await reader.context().close();
  const seen = await (await browser.newContext()).newPage();
  await seen.goto(site(COMMUNE));
  await expectAccessible(seen);
  await seen.context().close();

  const { docs } = await api<{ docs: Doc[] }>(page, 'GET', 'mournings?depth=0&limit=1&where[on][equals]=true');
  await api(page, 'PATCH', `mournings/${docs[0]!.id}?depth=0`, { on: false });
  const later = await visitor(browser);
  await soon(later, site(COMMUNE), () =>
    expect(later.getByRole('complementary', { name: 'Quốc tang', exact: true })).toHaveCount(0, { timeout: 500 }),
  );
  await later.context().close();
  await page.context().close();
}); // prettier-ignore
