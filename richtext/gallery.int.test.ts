import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { asSystem } from '@/tenants/access';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import { block, state } from './build.test-data';

let installation: TestInstallation;
let world: World;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterAll(() => installation.stop());

async function picture(steward: string): Promise<string> {
  const filename = `${randomBytes(8).toString('hex')}.png`;
  const data = { filename, mimeType: 'image/png', alt: { vi: filename }, origin: steward, steward };
  const { payload } = installation;
  const row = await payload.db.create({
    collection: 'media',
    data: { ...data, scope: { l4: steward } },
  });
  return String(row.id);
}

// With `filterOptions` on the picture Payload looks up all pictures at the same time; when these are the first commands
// of a transaction MongoDB refuses all but one, and good pictures were taken for missing ones.
it('saves a gallery of many pictures, every time', async () => {
  const { payload } = installation;
  const { commune } = world.unit;
  const ids = await Promise.all(Array.from({ length: 12 }, () => picture(commune)));
  const images = ids.map((image, n) => ({ id: `${n}`.padStart(24, '0'), image }));
  for (let n = 0; n < 5; n += 1) {
    const article = await payload.create({
      collection: 'articles', context: asSystem(), depth: 0,
      data: { steward: commune, title: `Bộ ảnh ${n}`, body: state(block('gallery', { images })) as never, section: world.section, kind: 'news', _status: 'published' } as never,
    }); // prettier-ignore
    expect(article._status).toBe('published');
  }
});
