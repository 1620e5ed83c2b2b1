import { afterAll, beforeAll, expect, it } from 'vitest';

import type { ImportAnswer } from '@/admin/endpoints/redirects';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import type { RedirectRow } from './row';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
}, 120_000);
afterAll(() => at.stop());

const send = (csv: string, apply: boolean, init?: RequestInit) =>
  at.rest(world.user.commune.admin).post('lt/redirects/import', { csv, apply }, init);
const told = async (csv: string, apply: boolean) => (await (await send(csv, apply)).json()) as ImportAnswer; // prettier-ignore
const rows = async () =>
  (await at.payload.db.find<RedirectRow>({ collection: 'redirects', pagination: false, sort: 'fromKey', where: {} })).docs; // prettier-ignore

it('checks a file without writing, then writes what is sound and gives the rest back with why', async () => {
  const item = await bench.published('commune');
  const { ref } = (await bench.main(item)) as unknown as { ref: string };
  const csv = `\uFEFFtừ;đến;ghi chú\r\n/a;${ref};từ cổng cũ\r\n/b;/c;\r\n/c;/b;vòng\r\n=HYPERLINK("x");/b;\r\n/B;/so-do;\r\n/d;zzzzzzz2;\r\n`;
  expect(await told(csv, false)).toMatchObject({ applied: false, added: 2, changed: 0, same: 0, faults: 4 });
  expect(await rows()).toEqual([]);
  const { errorCsv, ...answer } = await told(csv, true);
  expect(answer).toEqual({ applied: true, added: 2, changed: 0, same: 0, faults: 4 });
  expect(errorCsv).toContain('"/c","/b","vòng","4","Chuyển hướng này tạo thành vòng: /c → /b → /c.');
  expect(errorCsv).toContain(`"'=HYPERLINK(""x"")"`);
  expect((await rows()).map(({ from, kind }) => [from, kind])).toEqual([['/a', 'item'], ['/b', 'address']]);
  expect(await told(csv, true)).toMatchObject({ added: 0, same: 2 });
  expect(await told('from,to\n/b,https://dichvucong.gov.vn/', true)).toMatchObject({ added: 0, changed: 1 });
  const log = await at.payload.db.find<{ action: string; actor: string; after: { added: number } }>({ collection: 'audit-log', where: { action: { equals: 'redirects.import' } }, sort: 'at' });
  expect(log.docs.map(({ actor, after }) => [actor, after.added])).toEqual([[String(world.user.commune.admin.id), 2], [String(world.user.commune.admin.id), 0]]);
  const exported = await (await at.rest(world.user.commune.admin).get('lt/redirects/export.csv')).text();
  expect(exported).toBe(`"từ","đến","ghi chú"\r\n"/a","${ref}","từ cổng cũ"\r\n"/b","https://dichvucong.gov.vn/",""\r\n`);
  expect(await told(exported, true)).toMatchObject({ added: 0, changed: 0, same: 2, faults: 0 });
  expect(await told(`từ;đến\n/a;/so-do\n/b;${ref}`, true)).toMatchObject({ changed: 2 });
  expect((await rows()).map(({ kind, item, address }) => [kind, item ? String(item.value) : null, address])).toEqual([['address', null, '/so-do'], ['item', item, '']]);
}); // prettier-ignore

it('refuses who may not, other units, foreign pages, and files that are too large or no list', async () => {
  const csv = 'from,to\n/z,/y';
  const { author } = world.user.commune;
  expect((await at.rest(author).post('lt/redirects/import', { csv, apply: true })).status).toBe(403); // prettier-ignore
  expect((await at.rest().post('lt/redirects/import', { csv, apply: true })).status).toBe(401);
  expect((await send(csv, true, { headers: { 'x-lt-unit': world.unit.sibling } })).status).toBe(403); // prettier-ignore
  expect((await send(csv, true, { headers: { origin: 'https://la.vn' } })).status).toBe(403);
  expect((await send(csv, true, { headers: { 'content-length': '99999999' } })).status).toBe(413);
  // Its length told nowhere.
  const padded = { csv, apply: true, pad: 'x'.repeat(7_000_000) };
  expect((await at.rest(world.user.commune.admin).post('lt/redirects/import', padded)).status).toBe(413); // prettier-ignore
  expect((await send('a,b\n1,2', true)).status).toBe(400);
  expect((await send(`from,to\n${'/x,/y\n'.repeat(5001)}`, true)).status).toBe(413);
  expect((await rows()).some(({ from }) => from === '/z')).toBe(false);
});

it('editors keep the list of their unit; an item of another unit is led to where its readers may read it', async () => {
  const { editor } = world.user.commune;
  const plan = async (csv: string) => {
    const response = await at.rest(editor).post('lt/redirects/import', { csv, apply: false });
    return (await response.json()) as ImportAnswer;
  };
  const refOf = async (item: string) => ((await bench.main(item)) as unknown as { ref: string }).ref;
  const foreignDraft = await refOf(await bench.write('cousin'));
  const foreign = await refOf(await bench.published('cousin'));
  const own = await refOf(await bench.write('commune'));
  const rowsOf = (...refs: string[]) => `from,to\n${refs.map((ref, n) => `/t${n},${ref}`).join('\n')}`;
  expect(await plan(rowsOf(foreignDraft, foreign, own))).toMatchObject({ added: 1, faults: 2 });
}); // prettier-ignore
