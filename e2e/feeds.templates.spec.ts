import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test, type APIRequestContext } from '@playwright/test';
import { validateXML } from 'xmllint-wasm';
import { z } from 'zod';

import { site } from './support/addresses';
import { get } from './support/get';

const HOSTS = ['', 'namsach', 'anbinh.namsach'];

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(path.join(import.meta.dirname, 'schemas', name), 'utf8'),
});

const XML = {
  '/sitemap.xml': ['sitemap.xsd', 'sitemap-news.xsd'],
  '/sitemap-tin.xml': ['sitemap.xsd', 'sitemap-news.xsd'],
  '/sitemap-index.xml': ['sitemap-index.xsd'],
  '/rss.xml': ['rss.xsd'],
  '/chuyen-muc/tin-tuc/rss.xml': ['rss.xsd'],
};

const text = async (request: APIRequestContext, address: string) => {
  const response = await get(request, address);
  expect(response.status(), address).toBe(200);
  return response.text();
};

for (const [file, [first, ...rest]] of Object.entries(XML)) {
  test(`${file} is valid against its schema`, async ({ request }) => {
    for (const address of HOSTS.flatMap((host) => [site(host, file), site(host, `/en${file}`)])) {
      const { errors } = await validateXML({
        xml: { fileName: 'answer.xml', contents: await text(request, address) },
        schema: [schema(first!)],
        preload: rest.map(schema),
      });
      expect(errors, address).toEqual([]);
    }
  });
}

const web = z.url({ protocol: /^https?$/ });

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), the members that we write; an extension begins with an underscore. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: web,
  feed_url: web,
  description: z.string(),
  language: z.string().regex(/^[a-z]{2}$/),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: web })),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: web,
      title: z.string().min(1),
      content_text: z.string(),
      date_published: z.iso.datetime({ offset: true }),
      authors: z.array(z.strictObject({ name: z.string().min(1), url: web })),
      language: z.string(),
      image: web.optional(),
      _lien_thong: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** W3C Web Application Manifest, the members that browsers need to install a site. */
const manifest = z.looseObject({
  name: z.string().min(1),
  short_name: z.string().min(1),
  start_url: z.string().startsWith('/'),
  display: z.enum(['standalone', 'minimal-ui', 'browser']),
  lang: z.string(),
  icons: z.array(z.looseObject({ src: z.string(), sizes: z.string(), type: z.string() })).min(1),
});

for (const [file, shape] of Object.entries({
  '/feed.json': jsonFeed,
  '/chuyen-muc/tin-tuc/feed.json': jsonFeed,
  '/manifest.webmanifest': manifest,
})) {
  test(`${file} is valid against its schema`, async ({ request }) => {
    for (const address of HOSTS.flatMap((host) => [site(host, file), site(host, `/en${file}`)])) {
      shape.parse(JSON.parse(await text(request, address)));
    }
  });
}

test('the icons that the manifest and the head name are there, in the size they say', async ({
  page,
  request,
}) => {
  for (const host of HOSTS) {
    const { icons } = manifest.parse(JSON.parse(await text(request, site(host, '/manifest.webmanifest')))); // prettier-ignore
    await page.goto(site(host));
    const linked = await page
      .locator('link[rel="icon"], link[rel="apple-touch-icon"]')
      .evaluateAll((links) => (links as HTMLLinkElement[]).map(({ href, sizes }) => ({ src: href, sizes: sizes.value }))); // prettier-ignore
    expect(linked.length).toBeGreaterThan(1);
    for (const { src, sizes } of [...icons, ...linked]) {
      const answer = await get(request, new URL(src, site(host)).href);
      expect([src, answer.status(), answer.headers()['content-type']]).toEqual([src, 200, 'image/png']); // prettier-ignore
      // Width and height stand in the first chunk of a PNG.
      const bytes = await answer.body();
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  }
});
