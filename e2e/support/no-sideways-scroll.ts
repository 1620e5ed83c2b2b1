import { expect, type Page } from '@playwright/test';

/** No page scrolls sideways: what is too wide scrolls in a region of its own (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  // On a narrow screen Payload's menu lies over everything until its script has put it away, which it does in a movement.
  if ((page.viewportSize()?.width ?? 0) <= 1024)
    await expect(page.locator('.nav-toggler--is-open')).toHaveCount(0);
  const over = await page.evaluate(async () => {
    const moving = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  }); // prettier-ignore
  expect(over).toBeLessThanOrEqual(0);
}
