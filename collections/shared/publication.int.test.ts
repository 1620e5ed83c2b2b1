import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

describe('writing the document', () => {
  it('publishes nothing and changes nothing public, whatever the query and the body say', async () => {
    const { author, editor } = world.user.commune;
    const [item, fresh] = [await bench.published('commune'), await bench.write('commune')];
    const before = JSON.stringify((await bench.main(item)).title);
    for (const [query, body] of [
      ['draft=true', { _status: 'published', title: 'Z' }], ['draft=false', { title: 'Z', _status: 'published' }], ['', { title: 'Z', _status: 'published' }],
      ['draft=true', { _status: ['published'], title: 'Z' }], ['', { _status: ['published'], title: 'Z' }], ['', { _status: 'published ', title: 'Z' }], ['draft=true&autosave=true', { title: 'Z', _status: 'published' }],
      ['draft=true&publishSpecificLocale=en&locale=en', { title: 'Z', _status: 'published' }], ['draft=true&publishAllLocales=true', { title: 'Z' }], ['unpublishAllLocales=true', { title: 'Z' }],
      ['locale=all', { title: { vi: 'Z' } }], ['locale=*', { title: { vi: 'Z' } }], ['draft=true&trash=true', { deletedAt: null, _status: 'published' }],
      ['draft=true', { title: 'Z', steward: world.unit.sibling, scope: { l4: world.unit.sibling }, writers: ['a', 'b'], createdBy: editor.id, ref: 'abcdefgh' }],
    ] as [string, object][])
      for (const id of [item, fresh]) await at.rest(author).patch(`articles/${id}?${query}`, body);
    await at.rest(author).patch('articles?where[id][exists]=true', { _status: 'published', title: 'Z' });
    const { docs } = await at.payload.db.findVersions<{ id: string }>({ collection: 'articles', where: { parent: { equals: item } } } as never);
    for (const { id } of docs as { id: string }[])
      for (const draft of ['true', 'false', '1']) await at.rest(author).post(`articles/versions/${id}?draft=${draft}`, { title: 'Z' });
    expect((await at.rest(editor).delete(`articles/${item}`)).status).toBe(403);
    expect(await bench.main(item)).toMatchObject({ _status: 'published', steward: expect.anything() as unknown });
    expect(JSON.stringify((await bench.main(item)).title)).toBe(before);
    expect((await bench.main(fresh))._status).not.toBe('published');
  }, 60_000); // prettier-ignore

  it('in the other language voids an approval', async () => {
    const { author, editor } = world.user.commune;
    const item = await bench.write('commune');
    await bench.act(author, item, 'submit');
    await bench.act(editor, item, 'approve');
    await at.rest(author).patch(`articles/${item}?draft=true&locale=en`, { title: 'Unread' });
    expect((await bench.editions(item)).map(({ stage }) => stage)).toEqual(['voided']);
    expect((await bench.act(editor, item, 'publish')).status).toBe(403);
  });
});
