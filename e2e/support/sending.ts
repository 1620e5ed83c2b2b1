import { expect, type Page } from '@playwright/test';

import { call } from './work';

const get = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (from) => (await fetch(from)).json() as Promise<T>, path);

/** The unit that wrote an item. */
export const stewardOf = async (page: Page, item: string): Promise<string> =>
  (await get<{ steward: string }>(page, `/api/articles/${item}?depth=0`)).steward;

/** Sends an item down as the signed-in person, as the screen does: what it would do first, then the press with its token. */
export async function sendDown(
  page: Page,
  item: string,
  { from, to, strength }: { from: string; to: string[]; strength: string },
): Promise<void> {
  const order = { from, to, strength, begins: null, ends: null, section: null };
  const path = `/api/lt/items/articles/${item}/sendings`;
  const { token } = await call<{ token: string }>(page, `${path}/preview`, order);
  expect(token).toBeTruthy();
  await call(page, `${path}/send`, { ...order, token });
}

/** Offers an item to a unit above, as the signed-in person. */
export const offer = (page: Page, item: string, to: string) =>
  call(page, `/api/lt/items/articles/${item}/offers`, { to });
