import { expect, type Page } from '@playwright/test';

import { admin } from './addresses';

/**
 * A list of the admin, when it has written what it shows into its address: that drops a way to another page which somebody
 * chose a moment before.
 * @param collection with a query, if there is one: `articles?sort=-updatedAt`
 */
export async function openList(page: Page, collection: string): Promise<void> {
  const address = admin(`/admin/collections/${collection}`);
  await page.goto(address);
  await expect(page).not.toHaveURL(address);
}
