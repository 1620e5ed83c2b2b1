import { expect, test, type Page } from '@playwright/test';

import { site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';

const AN_BINH = site('anbinh.namsach');
const finder = (page: Page) => page.getByRole('dialog', { name: 'Tìm đơn vị' });
const link = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Tìm đơn vị' });
const field = (page: Page) => finder(page).getByRole('combobox');

async function open(page: Page): Promise<void> {
  await link(page).click();
  await expect(field(page)).toBeFocused();
}

test('by keyboard from a page of another commune: open, type, choose; back up by the ladder', async ({
  page,
}) => {
  await page.goto(site('namsach', '/lien-he'));
  await link(page).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('an binh');
  const options = finder(page).getByRole('option');
  await expect(options.first()).toContainText('Xã An Bình');
  await expect(finder(page).getByRole('status').first()).toContainText('kết quả');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!); // prettier-ignore
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(AN_BINH);
  await page.getByRole('navigation').first().getByRole('link', { name: /Hải Dương/ }).click(); // prettier-ignore
  await expect(page).toHaveURL(site());
});

test('from the province’s home: typing the name and Enter', async ({ page }) => {
  await page.goto(site());
  const search = page.getByRole('main').getByRole('search');
  await search.locator('input').click();
  await page.keyboard.type('an binh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(AN_BINH);
});

test('by map in two presses: the district, then the commune in its list', async ({ page }) => {
  await page.goto(site());
  await page.locator('.unit-map').getByRole('link', { name: 'Huyện Nam Sách' }).click();
  await expect(page).toHaveURL(site('namsach'));
  await expect(page.locator('.unit-map a.is-here')).toHaveAccessibleName('Huyện Nam Sách');
  await page.getByRole('main').getByRole('link', { name: 'Xã An Bình', exact: true }).click();
  await expect(page).toHaveURL(AN_BINH);
});

test('the map follows the list in order, and both are lit together', async ({ page }) => {
  await page.goto(site());
  const units = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((links) => links.map((one) => one.getAttribute('data-unit')));
  const listed = await units('main .unit-list a');
  expect(await units('.unit-map a')).toEqual(listed);
  await page.locator('main .unit-list a').nth(2).focus();
  await expect(page.locator(`.unit-map a[data-unit="${listed[2]}"]`)).toHaveClass(/is-lit/);
  await page.locator('.unit-map a').nth(3).focus();
  await expect(page.locator(`main .unit-list a[data-unit="${listed[3]}"]`)).toHaveClass(/is-lit/);
});

test('Escape empties, then closes and gives the focus back; a press beside the panel closes it', async ({
  page,
}) => {
  await page.goto(AN_BINH);
  await open(page);
  await page.keyboard.type('nam');
  await expect(finder(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(finder(page)).toBeHidden();
  await expect(link(page)).toBeFocused();
  await open(page);
  await page.mouse.click(4, page.viewportSize()!.height - 4);
  await expect(finder(page)).toBeHidden();
});

test('the open finder as it is announced, and without fault for axe', async ({ page }) => {
  await page.goto(AN_BINH);
  await open(page);
  await expectAccessible(page);
  await page.keyboard.type('an binh');
  await expect(finder(page).getByRole('option')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await expect(finder(page)).toMatchAriaSnapshot(`
    - dialog "Tìm đơn vị":
      - heading "Tìm đơn vị" [level=2]
      - button "Đóng"
      - search "Tìm đơn vị":
        - combobox "Tên xã, phường, thị trấn hoặc huyện" [expanded]
        - button "Tìm"
        - listbox "Tên xã, phường, thị trấn hoặc huyện":
          - option /Xã An Bình.*Nam Sách/ [selected]
          - option /Phường Tân Bình/
        - status: /kết quả/
      - paragraph:
        - link "Danh sách và bản đồ tất cả đơn vị"
  `);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.type('khong co dau');
  await expect(finder(page).getByRole('status').first()).toContainText('Không tìm thấy');
  await expect(finder(page).getByRole('link', { name: 'Huyện Nam Sách' })).toBeVisible();
});

test('what was chosen is offered the next time', async ({ page }) => {
  await page.goto(site());
  await open(page);
  await page.keyboard.type('an binh');
  await finder(page).getByRole('option').first().click();
  await expect(page).toHaveURL(AN_BINH);
  await page.goto(site());
  await open(page);
  await finder(page).getByRole('region', { name: 'Đã xem gần đây' }).getByRole('link', { name: /Xã An Bình/ }).click(); // prettier-ignore
  await expect(page).toHaveURL(AN_BINH);
});

test('"my commune" is remembered for every site of the province, and forgotten again', async ({
  page,
  context,
}) => {
  await page.goto(`${AN_BINH}lien-he`);
  const button = page.getByRole('main').getByRole('button', { name: 'xã của tôi' });
  await button.click();
  await expect(button).toHaveAccessibleName('Bỏ khỏi “Xã của tôi”');
  const [cookie] = (await context.cookies()).filter(({ name }) => name === 'xa-cua-toi');
  expect(cookie).toMatchObject({ domain: '.haiduong.localhost', sameSite: 'Lax' });
  const response = await page.goto(site());
  expect(response!.headers().vary ?? '').not.toMatch(/cookie/i);
  const mine = page.getByRole('navigation').first().getByRole('link', { name: 'Xã của tôi: An Bình' }); // prettier-ignore
  await expect(mine).toBeVisible();
  await mine.click();
  await expect(page).toHaveURL(AN_BINH);
  await page.goto(site('namsach'));
  await open(page);
  await finder(page).getByRole('button', { name: 'Bỏ xã của tôi' }).click();
  await expect(field(page)).toBeFocused();
  await page.reload();
  await expect(mine).toBeHidden();
});

test('the nearest units, with consent', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 20.99, longitude: 106.33 });
  await page.goto(AN_BINH);
  await open(page);
  await finder(page).getByRole('button', { name: 'Gần tôi nhất' }).click();
  const nearest = finder(page).getByRole('link', { name: /cách khoảng [\d,]+ km/ });
  await expect(nearest).toHaveCount(5);
  await expect(nearest.first()).toContainText('Nam Sách');
});

test('by path, without hosts, the finder stays there', async ({ page }) => {
  await page.goto(site().replace('haiduong.localhost', 'localhost'));
  await open(page);
  await page.keyboard.type('an binh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/\/localhost:\d+\/u\/nam-sach\/an-binh$/);
});

test('without JavaScript the link leads to the page of units', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(AN_BINH);
  await link(page).click();
  await expect(page).toHaveURL(`${AN_BINH}don-vi`);
  await expect(finder(page)).toBeHidden();
  await expect(page.getByRole('link', { name: 'Xã của tôi' })).toHaveCount(0);
  await context.close();
});
