import { rm } from 'node:fs/promises';
import path from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { env } from '@/security/env';
import { asSystem } from '@/tenants/access';
import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type UnitKey, type World } from '@/test/world';

const STAR = [0xff, 0xd4, 0x4d];

let installation: TestInstallation;
let world: World;
let reader: Awaited<ReturnType<typeof siteReader>>;
let get: typeof import('../[site]/[locale]/icon/[file]/route').GET;
let site: string;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  reader = await siteReader(installation.payload, world);
  get = (await import('../[site]/[locale]/icon/[file]/route')).GET;
  const found = await installation.payload.find({ collection: 'sites', where: { unit: { equals: world.unit.commune } } }); // prettier-ignore
  site = String(found.docs[0]!.id);
}, 120_000);
afterAll(() => installation.stop());

const ask = (file: string, { unit = 'commune', known, locale = 'vi' }: { unit?: UnitKey; known?: string; locale?: string } = {}) =>
  get(new Request('http://localhost/', { headers: known ? { 'if-none-match': known } : {} }), {
    params: Promise.resolve({ site: world.unit[unit], locale, file }),
  }); // prettier-ignore

const save = async (data: object) =>
  expect((await installation.rest(world.user.commune.admin).patch(`sites/${site}?depth=0`, data)).status).toBe(200); // prettier-ignore

async function crestOf(background: string): Promise<string> {
  const data = await sharp({ create: { width: 200, height: 200, channels: 3, background } }).png().toBuffer(); // prettier-ignore
  const file = { data, mimetype: 'image/png', name: `bieu-trung-${background.slice(1)}.png`, size: data.length }; // prettier-ignore
  const media = { alt: 'Biểu trưng', steward: world.unit.commune, sharing: 'own' };
  return String((await installation.payload.create({ collection: 'media', context: asSystem(), data: media, file } as never)).id); // prettier-ignore
}

/** The colour in the middle of an icon. */
async function middle(answer: Response): Promise<number[]> {
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  const { data, info } = await sharp(Buffer.from(await answer.arrayBuffer())).raw().toBuffer({ resolveWithObject: true }); // prettier-ignore
  const start = ((info.height / 2) * info.width + info.width / 2) * info.channels;
  return [...data.subarray(start, start + 3)];
}
const isBlue = ([red = 0, green = 0, blue = 0]: number[]) => blue > 200 && red < 60 && green < 60;

describe('the icon of a site', () => {
  it('is the star while the unit has no crest, its crest while it has one, and the star again', async () => {
    const first = await ask('192.png');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const star = first.headers.get('etag')!;
    expect(await middle(first)).toEqual(STAR);
    expect((await ask('192.png', { known: star })).status).toBe(304);

    await save({ crest: await crestOf('#0000ff') });
    const crested = await ask('192.png', { known: star });
    const crest = crested.headers.get('etag')!;
    expect(crest).not.toBe(star);
    expect(isBlue(await middle(crested))).toBe(true);
    // Both languages have one icon, and other sites their own.
    expect((await ask('192.png', { known: crest, locale: 'en' })).status).toBe(304);
    expect(await middle(await ask('192.png', { unit: 'sibling' }))).toEqual(STAR);

    await save({ crest: null });
    const again = await ask('192.png', { known: crest });
    expect(again.headers.get('etag')).toBe(star);
    expect(await middle(again)).toEqual(STAR);
  });

  it('never shows a crest that is not public now, nor one whose file is gone', async () => {
    await save({ crest: await crestOf('#0000fe') });
    const { crest } = (await reader.site('commune')).look;
    expect(isBlue(await middle(await ask('180.png')))).toBe(true);
    const { payload } = installation;
    const uses = await payload.db.find<{ id: string; media: string }>({ collection: 'media-uses', where: {} }); // prettier-ignore
    const own = uses.docs.map(({ id }) => id);
    await payload.db.deleteMany({ collection: 'media-uses', where: { id: { in: own } } });
    expect(await middle(await ask('180.png'))).toEqual(STAR);

    await save({ crest: null });
    await save({ crest: await crestOf('#0000fd') });
    const other = (await reader.site('commune')).look.crest!.file!;
    expect(other).not.toBe(crest!.file);
    await rm(path.join(env().mediaDir, other));
    expect(await middle(await ask('180.png'))).toEqual(STAR);
    await save({ crest: null });
  });

  it('is drawn once while it stays the same', async () => {
    await ask('48.png');
    expect(await reader.computed(() => ask('48.png'))).toBe(0);
  });

  it.each(['64.png', '192', '512-maskable', 'constructor'])('%s is nowhere', async (file) =>
    expect((await ask(file)).status).toBe(404)); // prettier-ignore

  it('is nowhere in a language that we do not have', async () =>
    expect((await ask('48.png', { locale: 'fr' })).status).toBe(404));
});

it('the manifest and the head of a page name icons that are there', async () => {
  const { manifestOf } = await import('./manifest');
  const { headIcons } = await import('./head-icons');
  const view = await reader.site('commune');
  const named = (manifestOf(view) as { icons: { src: string; sizes: string; purpose: string }[] }).icons; // prettier-ignore
  expect(named.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
  const { icon, apple } = headIcons(view) as { icon: { url: string; sizes: string }[]; apple: { url: string; sizes: string } }; // prettier-ignore
  const all = [...named.map(({ src, sizes }) => ({ src, sizes })), ...[...icon, apple].map(({ url, sizes }) => ({ src: url, sizes }))]; // prettier-ignore
  expect(all).toHaveLength(6);
  for (const { src, sizes } of all) {
    expect(src).toMatch(/^\/icon\//);
    const { width, height } = await sharp(Buffer.from(await (await ask(src.slice('/icon/'.length))).arrayBuffer())).metadata(); // prettier-ignore
    expect(`${width}x${height}`).toBe(sizes);
  }
});
