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

it.each(['null', '[]', '7', '"x"', '{', ''])('a body that is no object is refused: %s', async (body) => {
  const { author, admin } = world.user.commune;
  const item = await bench.write('commune');
  const json = { headers: { 'Content-Type': 'application/json' } };
  // No body at all says nothing besides the verb.
  const verb = body === '' ? 200 : 400;
  expect((await at.rest(author).post(`lt/items/articles/${item}/submit`, body, json)).status).toBe(verb);
  for (const path of [`lt/items/articles/${item}/comments`, `lt/items/articles/${item}/presence`, 'lt/preview', 'lt/notices/read', 'users/login', 'users/redeem'])
    expect((await at.rest(author).post(path, body, json)).status, path).toBeLessThan(500);
  expect((await at.rest(admin).post(`users/${author.id}/invite`, body, json)).status).toBe(400);
}); // prettier-ignore

it('a form of Payload’s that is no object is refused', async () => {
  const form = new FormData();
  form.set('_payload', '{');
  expect((await at.rest().post('users/login', form)).status).toBe(400);
});

it('a NUL in an address is refused', async () => {
  const { editor, admin } = world.user.commune;
  const item = await bench.write('commune');
  for (const path of ['lt/queue?q=%00', 'lt/queue?q=a%00b', 'lt/queue?unit=%00', 'lt/schedule?from=2026-01-01&to=2026-01-02&unit=%00', `lt/items/replacements?type=articles&id=${item}&q=%00`, `lt/items/articles/${item}/review/people?q=%00`, 'lt/preview?itemType=articles&id=%00', 'lt/units?parent=%00'])
    expect((await at.rest(editor).get(path)).status, path).toBe(400);
  for (const path of ['lt/audit/people?q=%00', 'lt/audit/export?person=%00', 'lt/audit/export?unit=%00'])
    expect((await at.rest(admin).get(path)).status, path).toBe(400);
}); // prettier-ignore

it('odd ids, operators and wrong types on our own endpoints are refused, never errors', async () => {
  const { author, editor } = world.user.commune;
  const item = await bench.write('commune');
  const wrong = [[], {}, 1, true, ['a'], { $ne: 1 }, { equals: 'x' }, 'x'.repeat(20_000), '\u0000'];
  const errors: string[] = [];
  const note = async (name: string, answer: Promise<Response>) => {
    if ((await answer).status >= 500) errors.push(name);
  };
  for (const value of wrong) {
    for (const [verb, field] of [['submit', 'change'], ['approve', 'sha256'], ['schedule', 'publishAt'], ['limit', 'expiresAt'], ['withdraw', 'target'], ['withdraw', 'address'], ['return', 'reason']] as const)
      await note(`${verb}.${field}`, at.rest(editor).post(`lt/items/articles/${item}/${verb}`, { [field]: value })); // prettier-ignore
    for (const field of ['text', 'quote', 'thread', 'key']) await note(`comment.${field}`, at.rest(author).post(`lt/items/articles/${item}/comments`, { text: 'a', [field]: value })); // prettier-ignore
    for (const field of ['itemType', 'id', 'days']) await note(`preview.${field}`, at.rest(author).post('lt/preview', { itemType: 'articles', id: item, [field]: value })); // prettier-ignore
    for (const field of ['owner', 'everyMonths', 'dueOn']) await note(`review.${field}`, at.rest(editor).post(`lt/items/articles/${item}/review/assign`, { everyMonths: 6, [field]: value })); // prettier-ignore
    await note('revoke', at.rest(author).post('lt/preview/revoke', { itemType: 'articles', id: item, link: value })); // prettier-ignore
    await note('notices', at.rest(author).post('lt/notices/read', { all: value, type: value, item: value })); // prettier-ignore
  }
  for (const id of ['%24ne', '%00', 'x'.repeat(5000), "'"])
    for (const path of ['', '/difference', '/comments', '/review']) await note(id.slice(0, 9) + path, at.rest(author).get(`lt/items/articles/${id}${path}`)); // prettier-ignore
  for (const query of ['after=%00', `q=${'x'.repeat(5000)}`, 'unit[$ne]=1', 'age=-1', 'q=(', 'q[equals]=a', 'after=9999999999999999_a']) await note(query.slice(0, 20), at.rest(editor).get(`lt/queue?${query}`)); // prettier-ignore
  expect(errors).toEqual([]);
}, 60_000);
