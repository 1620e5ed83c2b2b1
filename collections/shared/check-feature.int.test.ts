import { afterAll, beforeAll, expect, it } from 'vitest';

import { p, state } from '@/richtext/build.test-data';
import { asSystem } from '@/tenants/access';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  await installation.payload.create({
    collection: 'level-settings', context: asSystem(),
    data: { level: 'commune', features: ['articles'], steward: world.unit.province } as never,
  }); // prettier-ignore
});
afterAll(() => installation.stop());

const text = (kind: string) => ({
  title: 'Bài thử',
  body: state(p('Nội dung')),
  section: world.section,
  kind,
});

it('creates only the content types that the province has switched on for the level', async () => {
  const commune = installation.rest(world.user.commune.editor);
  const news = await commune.post('articles', text('news'));
  expect(news.status).toBe(201);
  const refused = await commune.post('articles', text('notice'));
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('chưa được dùng');
  expect((await commune.post('pages', { title: 'Trang', body: state(p('x')) })).status).toBe(400);

  const { doc } = (await news.json()) as { doc: { id: string } };
  const turned = await commune.patch(`articles/${doc.id}?draft=true`, { kind: 'event' });
  expect(turned.status).toBe(400);

  const district = installation.rest(world.user.district.editor);
  expect((await district.post('articles', text('notice'))).status).toBe(201);
});
