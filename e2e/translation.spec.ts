import { BASE_HEADER } from '../editing/base-header';
import { expect, test, type Browser, type Page } from '@playwright/test';

import type { AccountKey } from './support/accounts';
import { admin, site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { signedIn } from './support/signed-in';
import { draft, verb, type Made } from './support/work';

/** An English text that the Vietnamese one has left behind: visitors and editors are told, and one press says that it still holds. */
test.describe.configure({ mode: 'serial' });

const TITLE = `Lịch tiêm chủng mở rộng ${Date.now().toString(36)}`;
const CHANGED = `${TITLE}, dời sang thứ Bảy`;
const NOTE = /^The Vietnamese version is newer/;

let made: Made;

/** Saves some fields of the item as a form does: based on the newest text. */
async function save(page: Page, language: 'vi' | 'en', data: object): Promise<void> {
  const status = await page.evaluate(
    async ([path, body, header]) => {
      const [to, locale] = path.split(' ');
      const read = await fetch(`${to}?draft=true&depth=0`);
      const { revision } = (await read.json()) as { revision: { mark: string } };
      const answer = await fetch(`${to}?draft=true&depth=0&locale=${locale}`, {
        method: 'PATCH', body, headers: { 'content-type': 'application/json', [header]: revision.mark },
      });
      return answer.status;
    },
    [`/api/articles/${made.id} ${language}`, JSON.stringify(data), BASE_HEADER] as const,
  ); // prettier-ignore
  expect(status).toBe(200);
}

async function as(browser: Browser, who: AccountKey, work: (page: Page) => Promise<void>) {
  const page = await signedIn(browser, who);
  await page.goto(admin());
  await work(page);
  await page.context().close();
}

test('a translated article is public, and its Vietnamese text is corrected', async ({ browser, page }) => {
  test.setTimeout(120_000);
  await as(browser, 'commune-author', async (writer) => {
    made = await draft(writer, TITLE, 'Sáng thứ Sáu tại trạm y tế.');
    const body = await writer.evaluate(async (id) => {
      const answer = await fetch(`/api/articles/${id}?draft=true&depth=0`);
      return JSON.stringify(((await answer.json()) as { body: unknown }).body);
    }, made.id);
    const english = JSON.parse(body.replace(/Sáng thứ Sáu[^"]*/, 'Friday morning at the health station.')) as object;
    await save(writer, 'en', { title: `Vaccination ${TITLE}`, body: english });
    await verb(writer, made.id, 'submit');
  });
  await as(browser, 'commune-editor', async (reader) => {
    await verb(reader, made.id, 'approve', { publish: true });
  });
  const address = site('anbinh.namsach', `/en/tin/${made.slug}-${made.ref}`);
  await page.goto(address);
  await expect(page.getByText(NOTE)).toBeHidden();
  await as(browser, 'commune-author', async (writer) => {
    await save(writer, 'vi', { title: CHANGED });
    await verb(writer, made.id, 'correct', { change: 'minor' });
  });
  await as(browser, 'commune-editor', async (reader) => {
    await verb(reader, made.id, 'approve', { publish: true });
  });
  await page.goto(address);
  await expect(page.getByText(NOTE)).toBeVisible();
  await expectAccessible(page);
}); // prettier-ignore

test('the editor finds it in the list, and says that the English text still holds', async ({ browser }) => {
  await as(browser, 'commune-editor', async (page) => {
    await page.goto(admin('/admin/ban-dich'));
    await expect(page.getByRole('heading', { level: 1, name: 'Bản dịch cần xem lại' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: `Xem lại: ${CHANGED}` }).click();
    const panel = page.getByRole('region', { name: 'Bản tiếng Anh', exact: true });
    await expect(panel.getByText(/^Bản tiếng Anh cũ hơn bản tiếng Việt từ /)).toBeVisible();
    await panel.getByRole('button', { name: 'Bản tiếng Anh vẫn đúng' }).click();
    await expect(panel.getByRole('status')).toHaveText('Đã xác nhận. Trang tiếng Anh không còn ghi chú này.');
    await page.goto(admin('/admin/ban-dich'));
    await expect(page.getByRole('link', { name: CHANGED, exact: true })).toBeHidden();
    await page.goto(site('anbinh.namsach', `/en/tin/${made.slug}-${made.ref}`));
    await expect(page.locator('article h1')).toBeVisible();
    await expect(page.getByText(NOTE)).toBeHidden();
  });
}); // prettier-ignore
