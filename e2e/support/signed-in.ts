import type { Browser, Page } from '@playwright/test';

import { type AccountKey, sessionOf } from './accounts';

/** A page in a browser of its own where this account is signed in; the test closes its context. */
export async function signedIn(browser: Browser, key: AccountKey): Promise<Page> {
  const context = await browser.newContext({ storageState: sessionOf(key) });
  return context.newPage();
}
