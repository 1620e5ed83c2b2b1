import { expect, type Page } from '@playwright/test';

import { admin } from './addresses';

/**
 * A list of the admin, when it has written what it shows into its address: that drops a way to another page which somebody
 * chose a moment before.
 * @param collection with a query, if there is one: `articles?limit=10`
 */
export async function openList(page: Page, collection: string): Promise<void> {
  await page.goto(admin(`/admin/collections/${collection}`));
  await expect(page).toHaveURL(/[?&]columns=/);
}
