import { expect, test } from '@playwright/test';

import { site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { record, violationsOf } from './support/record-check';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { addressOf, LANGUAGES, TEMPLATES } from './support/templates';
import { WIDTHS } from './support/widths';

const THEMES = ['light', 'dark', 'contrast'] as const;

for (const [width, device] of Object.entries(WIDTHS)) {
  test.describe(`${width} px`, () => {
    test.use(device);
    for (const language of LANGUAGES) {
      for (const template of TEMPLATES) {
        test(`axe in every display: ${template.name}, ${language}`, async ({ page, request }) => {
          await page.goto(await addressOf(request, template, language));
          for (const theme of THEMES) {
            await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme); // prettier-ignore
            await test.step(theme, async () => {
              const violations = await violationsOf(page, { again: theme !== 'light' });
              record({
                template: template.name,
                theme,
                width: Number(width),
                language,
                violations,
              });
              expect(violations).toEqual([]);
            });
          }
          await expectNoSidewaysScroll(page);
        });
      }
    }

    for (const level of ['', 'namsach', 'anbinh.namsach']) {
      test(`axe in every display: every component, ${level || 'province'}`, async ({ page }) => {
        await page.goto(site(level, '/_styleguide'));
        for (const theme of THEMES) {
          await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme); // prettier-ignore
          // Many components on one page: their headings and landmarks stand beside each other as on no real page.
          await test.step(theme, () => expectAccessible(page, '[data-sample]', AS_SAMPLES));
        }
      });
    }
  });
}

const AS_SAMPLES = [
  'duplicate-id', 'duplicate-id-aria', 'heading-order', 'page-has-heading-one', 'region', 'skip-link', 'landmark-unique',
  'landmark-no-duplicate-main', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo', 'landmark-one-main',
  'landmark-main-is-top-level', 'landmark-banner-is-top-level', 'landmark-contentinfo-is-top-level', 'landmark-complementary-is-top-level',
]; // prettier-ignore

test('400 % zoom: a page 320 pixels wide does not scroll sideways', async ({ page, request }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const template of TEMPLATES) {
    await page.goto(await addressOf(request, template));
    await test.step(template.name, () => expectNoSidewaysScroll(page));
  }
});
