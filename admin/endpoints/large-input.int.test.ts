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
}, 120_000);
afterAll(() => at.stop());

const PADDING = 'x'.repeat(1024 * 1024);

const said = async (answer: Response) => ({
  status: answer.status,
  message: ((await answer.json()) as { errors: { message: string }[] }).errors[0]!.message,
});
const LARGE = { vi: 'Nội dung gửi lên quá lớn. Hãy rút ngắn rồi gửi lại.', en: 'What was sent is too large. Please shorten it and send it again.' }; // prettier-ignore
const paths = (item: string) => ({
  ours: [`lt/items/articles/${item}/submit`, `lt/items/articles/${item}/comments`, 'lt/preview', 'lt/notices/read'],
  anybody: ['users/login', 'users/redeem'],
}); // prettier-ignore

it('what is too large is refused in the language of the person, before the length is told and without', async () => {
  const { author } = world.user.commune;
  const { ours, anybody } = paths(await bench.write('commune'));
  for (const path of [...ours, ...anybody]) {
    const client = ours.includes(path) ? at.rest(author) : at.rest();
    for (const language of ['vi', 'en'] as const) {
      const headers = { 'accept-language': language, cookie: `payload-lng=${language}` };
      // The client of these tests tells no length.
      const whole = await said(await client.post(path, { padding: PADDING }, { headers }));
      expect([path, whole]).toEqual([path, { status: 413, message: LARGE[language] }]);
      const told = await client.post(path, {}, { headers: { ...headers, 'content-length': '9999999' } }); // prettier-ignore
      expect([path, await said(told)]).toEqual([path, { status: 413, message: LARGE[language] }]);
    }
  }
});

it('a form of Payload’s is read in the same bounds', async () => {
  const form = (fields: object) => {
    const data = new FormData();
    data.set('_payload', JSON.stringify(fields));
    return data;
  };
  expect((await at.rest().post('users/login', form({ padding: PADDING }))).status).toBe(413);
  const answer = await said(await at.rest().post('users/login', form({ email: 'ai-do@example.test', password: 'không phải' }))); // prettier-ignore
  expect(answer).toEqual({ status: 401, message: 'Sai thư điện tử hoặc mật khẩu.' });
});
