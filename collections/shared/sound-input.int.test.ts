import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let item: string;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
  item = await bench.write('commune');
});
afterAll(() => at.stop());

const author = () => at.rest(world.user.commune.author);
const lists = async () =>
  (await at.rest(world.user.province.moderator).get('articles?draft=true&limit=200')).status;
const said = async (answer: Response) =>
  ((await answer.json()) as { errors: { message: string; data?: { errors: { path: string; message: string }[] } }[] }).errors[0]!; // prettier-ignore

describe('a value of another type', () => {
  it('is refused in a draft, by the label of its field, in both languages', async () => {
    const save = (language: string) => author().patch(`articles/${item}?draft=true`, { publishedAt: 'mai' }, { headers: { 'Accept-Language': language } }); // prettier-ignore
    const [vi, en] = [await save('vi'), await save('en')];
    expect([vi.status, en.status]).toEqual([400, 400]);
    expect((await said(vi)).data!.errors).toEqual([
      expect.objectContaining({ path: 'publishedAt', message: 'Ngày đăng: ngày giờ không đúng. Hãy chọn lại trên lịch.' }),
    ]); // prettier-ignore
    expect((await said(en)).data!.errors[0]!.message).toMatch(/^Date of publication: this is not/);
    expect(await lists()).toBe(200);
  });

  it.each<[string, object]>([
    ['event.startsAt', { kind: 'event', event: { startsAt: 'mai' } }],
    ['deletedAt', { deletedAt: 'mai' }],
    ['kind', { kind: 'khác' }],
    ['title', { title: { $ne: 1 } }],
    ['author', { author: ['a'] }],
    ['cover', { cover: ['65a1b2c3d4e5f60718293a4b'] }],
    ['section', { section: { _id: '65a1b2c3d4e5f60718293a4b' } }],
  ])('stands at its field: %s', async (path, data) => {
    const answer = await author().patch(`articles/${item}?draft=true`, data);
    expect(answer.status).toBe(400);
    expect((await said(answer)).data!.errors.map((one) => one.path)).toEqual([path]);
  });

  it('never breaks the server or a list, whatever JSON is sent for whatever field', async () => {
    const names = ['publishedAt', 'kind', 'author', 'cover', 'section', 'event', 'source', '_status', 'deletedAt', 'slug', 'writers', 'revision', 'steward', 'createdAt']; // prettier-ignore
    const tries = fc.sample(fc.tuple(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 2 })), { numRuns: 60, seed: 7 }); // prettier-ignore
    const broken: string[] = [];
    for (const [name, value] of tries) {
      const { status } = await author().patch(`articles/${item}?draft=true`, { [name]: value });
      if (status >= 500) broken.push(`${name}: ${JSON.stringify(value)}`);
    }
    expect(broken).toEqual([]);
    expect(await lists()).toBe(200);
    // What was sent for the bin may have put it there.
    await author().patch(`articles/${item}?trash=true`, { deletedAt: null });
  }, 60_000);

  it('is refused in other collections too', async () => {
    const { admin } = world.user.commune;
    const { docs } = await at.payload.db.find<{ id: string }>({ collection: 'sites', where: { steward: { equals: world.unit.commune } } }); // prettier-ignore
    for (const body of [{ phones: ['x'] }, { tasks: [{ icon: 'khác' }] }, { aliases: [1] }, { contact: 'x' }]) // prettier-ignore
      expect((await at.rest(admin).patch(`sites/${docs[0]!.id}`, body)).status, JSON.stringify(body)).toBeLessThan(500); // prettier-ignore
    expect((await at.rest(admin).patch(`sites/${docs[0]!.id}`, { aliases: [1] })).status).toBe(400);
  });

  it.each(['null', '[]', '7', '"x"', '{'])('as a whole body: %s', async (body) => {
    const json = { headers: { 'Content-Type': 'application/json' } };
    const made = await author().post('articles?draft=true', body, json);
    const changed = await author().patch(`articles/${item}?draft=true`, body, json);
    expect([made.status, changed.status]).toEqual([400, 400]);
  });
});

describe('the status', () => {
  it.each(['khác', 'published ', ['published'], null, 7])('is one of the two that there are: %j', async (status) => {
    expect((await author().patch(`articles/${item}`, { _status: status })).status).toBe(400);
    expect((await bench.main(item))._status).toBe('draft');
  }); // prettier-ignore
});

describe('when something was made and changed', () => {
  it('is written by the system alone, on every way of saving', async () => {
    const times = { createdAt: '1999-01-01T00:00:00.000Z', updatedAt: '1999-01-01T00:00:00.000Z' };
    const fresh = await bench.write('commune', times);
    await bench.save(world.user.commune.author, fresh, times);
    await author().patch(`articles/${fresh}`, times);
    await author().patch(`articles?where[id][equals]=${fresh}`, { ...times, author: 'A' });
    for (const query of ['draft=true', 'draft=false']) {
      const read = (await (await author().get(`articles/${fresh}?${query}`)).json()) as Record<string, string>; // prettier-ignore
      expect(`${read.createdAt} ${read.updatedAt}`, query).not.toContain('1999');
    }
    const { docs } = await at.payload.db.findVersions<Record<string, unknown>>({ collection: 'articles', where: { parent: { equals: fresh } }, pagination: false }); // prettier-ignore
    expect(JSON.stringify(docs)).not.toContain('1999');
  });
});
