import { readdir } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { env } from '@/security/env';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { storedHash, uploadPicture } from '@/test/picture';
import { buildWorld, type World } from '@/test/world';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
});
afterAll(() => at.stop());

type Row = Record<string, unknown> & { id: string };

const author = () => at.rest(world.user.commune.author);
/** The stored row, without its time and an address that Payload derives from the name at every reading. */
const row = async (id: string) => {
  const found = await at.payload.db.findOne<Row>({ collection: 'media', where: { id: { equals: id } } }); // prettier-ignore
  return { ...found, updatedAt: null, thumbnailURL: null };
};

it('nobody cuts a stored picture, by the address or by the body', async () => {
  const cover = await uploadPicture(author());
  await bench.published('commune', { cover: cover.id });
  const before = await row(cover.id);
  const edits = { crop: { x: 0, y: 0, width: 20, height: 20, unit: '%' }, heightInPixels: 50, widthInPixels: 80, focalPoint: { x: 10, y: 10 } }; // prettier-ignore
  const query = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=20&uploadEdits[crop][height]=20&uploadEdits[crop][unit]=%25&uploadEdits[heightInPixels]=50&uploadEdits[widthInPixels]=80'; // prettier-ignore
  for (const rest of [author(), at.rest(world.user.commune.editor)]) {
    await rest.patch(`media/${cover.id}?${query}`, {});
    await rest.patch(`media/${cover.id}?uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=10`, {}); // prettier-ignore
    await rest.patch(`media/${cover.id}`, { uploadEdits: edits });
    await rest.patch(`media?where[id][equals]=${cover.id}&${query}`, {});
  }
  expect(await row(cover.id)).toEqual(before);
  expect(await storedHash(cover.filename)).toBe(cover.sha256);
}, 20_000);

it('an upload is stored whole, whatever is asked to be cut', async () => {
  const cut = 'uploadEdits[widthInPixels]=10&uploadEdits[heightInPixels]=10';
  const rest = author();
  const stored = await uploadPicture({ ...rest, post: (to, body) => rest.post(`${to}&${cut}`, body) }); // prettier-ignore
  expect(stored).toMatchObject({ width: 400, height: 250 });
  expect(await storedHash(stored.filename)).toBe(stored.sha256);
});

it('what is known from the bytes is nobody’s to write', async () => {
  const cover = await uploadPicture(author());
  const before = await row(cover.id);
  for (const body of [
    { width: 1, height: 9000, filesize: 1 },
    { focalX: 1, focalY: 1 },
    { filename: 'b.webp' },
    { url: 'https://evil.example/x' },
    { mimeType: 'text/html' },
    { sha256: 'b' },
    { sizes: { thumbWebp: { filename: 'b.webp', width: 9 } } },
  ])
    await at.rest(world.user.commune.editor).patch(`media/${cover.id}`, body);
  expect(await row(cover.id)).toEqual(before);
});

it('the server fetches no file from anywhere, and an entry without a file is refused', async () => {
  const photo = await sharp({ create: { width: 90, height: 70, channels: 3, background: '#123456' } }).jpeg().toBuffer(); // prettier-ignore
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(String(request.url));
    response.setHeader('content-type', 'image/jpeg').end(photo);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as { port: number };
  // Stands for a public host: Payload's filter sees a public address, the connection goes to the server above.
  const fetching = (await import(path.resolve('node_modules/payload/dist/uploads/safeFetch.js'))) as { _internal_safeFetchGlobal: { lookup: unknown } }; // prettier-ignore
  const real = fetching._internal_safeFetchGlobal.lookup;
  fetching._internal_safeFetchGlobal.lookup = (_host: string, _options: object, found: (...args: unknown[]) => void) => {
    let n = 0;
    found(null, [{ family: 4, get address() { n += 1; return n === 1 ? '8.8.8.8' : '127.0.0.1'; } }], 4);
  }; // prettier-ignore
  const before = await readdir(env().mediaDir);
  const url = `http://evil.example:${port}/x.jpg`;
  const cover = await uploadPicture(author());
  const own = (await readdir(env().mediaDir)).length;
  for (const body of [{ url, filename: 'ten-toi-chon.jpg', alt: 'x' }, { alt: 'x' }, {}]) {
    const answer = await author().post('media?locale=vi&depth=0', body);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Chưa có tệp. Hãy chọn một tệp');
  }
  await author().patch(`media/${cover.id}`, { url, filename: 'ten-toi-chon.jpg' });
  fetching._internal_safeFetchGlobal.lookup = real;
  server.close();
  expect(asked).toEqual([]);
  expect(own).toBeGreaterThan(before.length);
  expect(await readdir(env().mediaDir)).toHaveLength(own);
});
