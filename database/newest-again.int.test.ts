import { createLocalReq, type Where } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { asSystem } from '@/tenants/access';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import { newestAgain } from './newest-again';

let at: TestInstallation;
let world: World;
beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
});
afterAll(() => at.stop());

type Doc = { id: string; title: string; revision: { mark: string } };

it('brings the saved text back above a publication that was stored after it but read before', async () => {
  const { payload } = at;
  // On MongoDB one of the two transactions fails.
  if (payload.db.name === 'mongoose') return;
  const context = asSystem();
  const read = (await payload.create({
    collection: 'articles', context,
    data: { title: 'Bản được duyệt', body: paragraph('Một.'), section: world.section, kind: 'news', steward: world.unit.commune } as never,
  })) as unknown as Doc; // prettier-ignore
  await payload.update({ collection: 'articles', id: read.id, draft: true, context, data: { title: 'Lưu chen vào' } }); // prettier-ignore
  await payload.db.updateOne({ collection: 'articles', id: read.id, data: { _status: 'published', updatedAt: new Date().toISOString() } as never, returning: false }); // prettier-ignore
  const late = new Date().toISOString();
  const { id: _id, ...versionData } = read;
  await payload.db.createVersion({
    collectionSlug: 'articles', parent: read.id, autosave: false, createdAt: late, updatedAt: late,
    versionData: { ...versionData, title: { vi: read.title }, body: { vi: paragraph('Một.') }, _status: 'published', updatedAt: late } as never,
  }); // prettier-ignore
  const newest = async () => {
    const where: Where = { and: [{ parent: { equals: read.id } }, { latest: { equals: true } }] };
    const { docs } = await payload.findVersions({ collection: 'articles', where, context });
    return docs.map(({ version }) => (version as unknown as Doc).title);
  };
  expect(await newest()).toEqual(['Bản được duyệt']);
  await newestAgain(await createLocalReq({}, payload), 'articles', read.id, read.revision.mark);
  expect(await newest()).toEqual(['Lưu chen vào']);
  // And in the admin.
  const shown = await payload.findByID({ collection: 'articles', id: read.id, draft: true, context }); // prettier-ignore
  expect((shown as unknown as Doc).title).toBe('Lưu chen vào');
});
