import { expect, type Locator, type Page } from '@playwright/test';

/** Stops of a whole page at most, so that a trap for the focus ends the test. */
const MOST = 150;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((one) => one === document.activeElement);

/** Presses Tab until something has the focus, as a visitor without a mouse does. @param most presses */
export async function tabTo(page: Page, target: Locator, most = MOST): Promise<void> {
  for (let n = 0; n < most && !(await isFocused(target)); n += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** The ring of `_styles/base.css` stands round what has the focus. */
export const expectRing = (target: Locator): Promise<void> =>
  expect(target).toHaveCSS('outline', /solid 3px|3px solid/);
