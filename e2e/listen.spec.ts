import { expect, test, type Page } from '@playwright/test';

import { site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';

/** A device with these voices; what it is asked to say is kept. */
const device = (page: Page, languages: string[]) =>
  page.addInitScript((voices) => {
    const said: string[] = [];
    const ends: (() => void)[] = [];
    const speech = {
      getVoices: () => voices.map((lang) => ({ lang })),
      speak: (one: { text: string; onend?: () => void }) => {
        said.push(one.text);
        if (one.onend) ends.push(one.onend);
      },
      cancel: () => said.splice(0),
    };
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said, ends });
  }, languages);

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

async function openArticle(page: Page): Promise<void> {
  await page.goto(site('anbinh.namsach'));
  await page.getByRole('main').locator('a[href*="/tin/"]').first().click();
  await expect(page.locator('article h1')).toBeVisible();
}

test('an article is read aloud sentence by sentence, and stops when asked', async ({ page }) => {
  await device(page, ['en-US', 'vi-VN']);
  await openArticle(page);
  const title = await page.locator('article h1').textContent();
  await page.getByRole('button', { name: 'Nghe' }).click();
  const sentences = await said(page);
  expect(sentences[0]!.trim()).toBe(title!.trim().split(/(?<=[.!?…])/)[0]);
  expect(sentences.length).toBeGreaterThan(3);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Dừng đọc' }).press('Enter');
  expect(await said(page)).toEqual([]);
  // At the end of the text the button is as it was.
  await page.getByRole('button', { name: 'Nghe' }).click();
  await page.evaluate(() => (window as unknown as { ends: (() => void)[] }).ends.at(-1)!());
  await expect(page.getByRole('button', { name: 'Nghe' })).toBeVisible();
});

test('without a voice for Vietnamese nothing is offered', async ({ page }) => {
  await device(page, ['en-US']);
  await openArticle(page);
  await expect(page.getByRole('button', { name: 'In', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nghe' })).toBeHidden();
});
