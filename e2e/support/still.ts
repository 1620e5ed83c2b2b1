import type { Page } from '@playwright/test';

/**
 * Makes a page hold still for a picture: every picture is loaded, and what depends on the day of the run is not shown (the
 * demo's events leave their block when they are past). By style: React puts back what is taken out before it wakes up.
 */
export async function still(page: Page): Promise<void> {
  await page.addStyleTag({ content: '[data-block="events"] { display: none !important; }' });
  await page.evaluate(async () => {
    for (const img of document.images) img.loading = 'eager';
    await Promise.all([...document.images].map((img) => img.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}
