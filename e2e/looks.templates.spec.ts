import { expect, test } from '@playwright/test';

import { still } from './support/still';
import { addressOf, TEMPLATES } from './support/templates';
import { WIDTHS } from './support/widths';

/** The pictures in docs/images: what the templates looked like when somebody last looked at them (`npm run docs:images`). */
for (const [width, device] of Object.entries(WIDTHS)) {
  test.describe(`${width} px`, () => {
    test.use(device);
    for (const template of TEMPLATES) {
      test(`looks as it did: ${template.name}`, async ({ page, request }) => {
        await page.goto(await addressOf(request, template));
        await still(page);
        await expect(page).toHaveScreenshot(`${template.name}-${width}.png`, { fullPage: true });
      });
    }
  });
}

test.describe('what is read aloud', () => {
  test.use(WIDTHS[1280]);
  for (const template of TEMPLATES) {
    test(`is as it was: ${template.name}`, async ({ page, request }) => {
      await page.goto(await addressOf(request, template));
      await still(page);
      const tree = await page.locator('body').ariaSnapshot();
      // Addresses end in a reference that is drawn anew with each database; the empty alert is the framework's, once it is awake.
      const words = tree.split('\n').filter((line) => !/^\s*- \/url:|^- alert$/.test(line));
      expect(`${words.join('\n')}\n`).toMatchSnapshot(`${template.name}.txt`);
    });
  }
});
