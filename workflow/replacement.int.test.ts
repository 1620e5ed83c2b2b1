import { afterAll, beforeAll, expect, it } from 'vitest';

import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
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

it('no replacement leads out of the system, to the administration, or anywhere but a known place', async () => {
  const { editor } = world.user.commune;
  const item = await bench.published('commune');
  for (const address of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', 'http://quantri.haiduong.localhost:3000/admin', 'http://a@b', '/tin/..%2f..%2f', '/vi//evil.example', '/en//evil.example', 'http://foreign.localhost//evil.example/', '/don-vi/../..//evil.example', '/.//evil.example'])
    expect((await bench.act(editor, item, 'withdraw', { ending: 'error', reason: 'x', address })).status, address).toBe(400); // prettier-ignore
});
