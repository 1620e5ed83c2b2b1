import { expect, type Browser, type Page } from '@playwright/test';

import type { AccountKey } from './accounts';
import { admin } from './addresses';
import { signedIn } from './signed-in';

/** What a screen of the admin asks of the server; only the browser knows where the hosts of a newcomer's machine are. */
export async function call<T>(page: Page, path: string, body: object): Promise<T> {
  const { status, json } = await page.evaluate(
    async ([to, data]) => {
      const response = await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body: data });
      return { status: response.status, json: (await response.json()) as unknown };
    },
    [path, JSON.stringify(body)] as const,
  ); // prettier-ignore
  expect(status, `${path}: ${JSON.stringify(json)}`).toBeLessThan(300);
  return json as T;
}

export type Made = { id: string; slug: string; ref: string };

const root = (children: unknown[]) => ({ root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children } }); // prettier-ignore
const paragraph = (text: string) => ({
  type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', textFormat: 0,
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
}); // prettier-ignore

/** A draft of the signed-in person's unit, in the first section there is. The page must be one of the administration. */
export async function draft(
  page: Page,
  title: string,
  text: string,
  more: object = {},
): Promise<Made> {
  const section = await page.evaluate(async () => {
    const response = await fetch('/api/sections?limit=1&depth=0');
    return ((await response.json()) as { docs: { id: string }[] }).docs[0]!.id;
  });
  const data = { title, body: root([paragraph(text)]), section, kind: 'news', ...more };
  return (await call<{ doc: Made }>(page, '/api/articles?draft=true&depth=0&locale=vi', data)).doc;
}

/** Carries out a verb of the workflow as the signed-in person. */
export const verb = (page: Page, item: string, name: string, body: object = {}) =>
  call<{ state: object }>(page, `/api/lt/items/articles/${item}/${name}`, body);

/** An item written by one person and read and published by another. */
export async function published(
  browser: Browser,
  title: string,
  { by, reader, with: more }: { by: AccountKey; reader: AccountKey; with?: object },
): Promise<Made> {
  const writer = await signedIn(browser, by);
  await writer.goto(admin());
  const made = await draft(writer, title, `${title}. Mời bà con theo dõi.`, more);
  await verb(writer, made.id, 'submit');
  await writer.context().close();
  const second = await signedIn(browser, reader);
  await second.goto(admin());
  await verb(second, made.id, 'approve', { publish: true });
  await second.context().close();
  return made;
}
