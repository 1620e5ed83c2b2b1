import { afterAll, beforeAll, expect, it } from 'vitest';

import { env } from '@/security/env';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { sessionToken } from '@/test/session-token';
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

it('a page of others acts for nobody who is signed in by a cookie', async () => {
  const { author } = world.user.commune;
  const item = await bench.write('commune');
  const Cookie = `payload-token=${await sessionToken(at.payload, author.id)}`;
  for (const Origin of [
    'http://evil.example',
    'null',
    'http://commune.district.haiduong.localhost:3000',
  ]) {
    const headers = { Cookie, Origin };
    expect((await at.rest().post(`lt/items/articles/${item}/submit`, {}, { headers })).status).toBe(
      401,
    );
    expect((await at.rest().post('articles?draft=true', { title: 'x', body: paragraph('x') }, { headers })).status).toBe(403); // prettier-ignore
    expect((await at.rest().post(`lt/items/articles/${item}/presence`, {}, { headers })).status).toBe(403); // prettier-ignore
  }
  expect(env().adminHost).toContain('quantri');
});
