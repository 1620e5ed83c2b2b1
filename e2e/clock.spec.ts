import { expect, test } from '@playwright/test';

import { sessionOf } from './support/accounts';
import { admin } from './support/addresses';

// Articles of a unit that no other journey edits: one that somebody has open shows its lock first.
test('day and time are those of Viet Nam, whatever zone the browser is in', async ({ browser }) => {
  const context = await browser.newContext({
    storageState: sessionOf('sibling-editor'),
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  await page.goto(admin('/admin/collections/articles?limit=1&sort=-publishedAt'));
  const listed = await page.locator('td.cell-publishedAt').first().innerText();
  // By its address: the list writes what it shows into its own, and a click before that goes nowhere.
  await page.goto(admin((await page.locator('td.cell-title a').first().getAttribute('href'))!));
  // An absent date would let the test pass on nothing.
  expect(listed).toMatch(/^\d\d:\d\d, \d+\/\d+\/\d{4}$/);
  const [time, day, month, year] = listed.split(/, |\//);
  const shown = `${day!.padStart(2, '0')}/${month!.padStart(2, '0')}/${year} ${time}`;
  await page.locator('.collapsible__toggle').last().click();
  await expect(page.locator('#field-publishedAt input')).toHaveValue(shown);
  await context.close();
});
