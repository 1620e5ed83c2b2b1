import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { getArticle } from '@/app/(portal)/_data/article';
import { getSite } from '@/app/(portal)/_data/site';
import { startPayload, type TestInstallation } from '@/test/payload';
import { itemBench } from '@/test/item-bench';
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

const author = () => world.user.commune.author;
const editor = () => world.user.commune.editor;
const moderator = () => world.user.commune.moderator;

async function historyOf(id: string, locale: 'vi' | 'en' = 'vi') {
  const { slug, ref } = await bench.main(id);
  const site = (await getSite(world.unit.commune, locale))!;
  const found = await getArticle(site, `${String(slug)}-${String(ref)}`);
  return found?.kind === 'found' ? found.article.history : null;
}

describe('a change of what is public', () => {
  it('is a correction, not a submission, and says how large it is', async () => {
    const id = await bench.published('commune');
    expect((await historyOf(id))!.entries.map(({ kind }) => kind)).toEqual(['first']);
    await bench.save(author(), id, { title: 'Xã nạo vét hai kênh' });
    expect((await bench.act(author(), id, 'submit')).names).toEqual(['nothing-to-do']);
    const correct = (body: object) => bench.act(author(), id, 'correct', body);
    expect((await correct({})).names).toEqual(['change-required']);
    expect((await correct({ change: 'huge' })).names).toEqual(['change-required']);
    expect((await correct({ change: 'major', note: ' ' })).names).toEqual(['note-required']);
    expect((await correct({ change: 'major', note: 'x'.repeat(501) })).names).toEqual(['note-too-long']); // prettier-ignore
    const sent = await correct({ change: 'major', note: 'Sửa số kênh: hai, không phải một.', noteEn: 'Two canals, not one.' }); // prettier-ignore
    expect(sent.view).toMatchObject({
      state: { work: 'in-review', live: 'live' },
      change: { change: 'major', noteVi: 'Sửa số kênh: hai, không phải một.' },
    });
    expect((await historyOf(id))!.correction).toBeUndefined();
    await bench.act(editor(), id, 'approve', { publish: true });
    const history = (await historyOf(id))!;
    expect(history.entries.map(({ kind }) => kind)).toEqual(['major', 'first']);
    expect(history.correction).toMatchObject({ note: 'Sửa số kênh: hai, không phải một.' });
    expect((await historyOf(id, 'en'))!.correction).toMatchObject({ note: 'Two canals, not one.' });
    expect(history.updatedAt).toBe(history.correction!.at);
  });

  it('that is minor moves the date only', async () => {
    const id = await bench.published('commune');
    await bench.save(author(), id, { title: 'Xã nạo vét kênh mương' });
    await bench.approve('commune', id, 'correct', { change: 'minor' });
    const history = (await historyOf(id))!;
    expect(history.entries.map(({ kind }) => kind)).toEqual(['first']);
    expect(history.updatedAt).toBeDefined();
  });

  it('may be declared otherwise by the second reader, who sees what was declared', async () => {
    const id = await bench.published('commune');
    await bench.save(author(), id, { title: 'Xã nạo vét ba kênh' });
    await bench.act(author(), id, 'correct', { change: 'minor' });
    expect((await bench.act(editor(), id, 'approve', { change: 'major' })).names).toEqual(['note-required']); // prettier-ignore
    await bench.act(editor(), id, 'approve', { change: 'major', note: 'Ba kênh.', publish: true });
    expect((await historyOf(id))!.correction).toMatchObject({ note: 'Ba kênh.' });
    const last = (await bench.editions(id)).at(-1);
    expect(last).toMatchObject({ change: 'major', noteVi: 'Ba kênh.', stage: 'published' });
  });

  it('in an emergency says it too, and is flagged until it is confirmed', async () => {
    const id = await bench.published('commune');
    await bench.save(author(), id, { title: 'Kênh vỡ, bà con tránh xa' });
    const emergency = (body: object) => bench.act(moderator(), id, 'emergency', { reason: 'Vỡ kênh.', ...body }); // prettier-ignore
    expect((await emergency({})).names).toEqual(['change-required']);
    expect((await emergency({ change: 'major', note: 'Kênh vỡ.' })).status).toBe(200);
    expect((await historyOf(id))!.entries[0]).toMatchObject({ kind: 'major', emergency: {} });
    await bench.act(editor(), id, 'confirm');
    expect((await historyOf(id))!.entries[0]!.emergency).toEqual({ confirmedAt: expect.any(String) }); // prettier-ignore
  });

  it('goes on from what was returned', async () => {
    const id = await bench.published('commune');
    await bench.save(author(), id, { title: 'Xã nạo vét bốn kênh' });
    await bench.act(author(), id, 'correct', { change: 'major', note: 'Bốn kênh.' });
    const returned = await bench.act(editor(), id, 'return', { reason: 'Ghi rõ thôn.' });
    expect(returned.view.change).toMatchObject({ change: 'major', noteVi: 'Bốn kênh.' });
    expect((await bench.act(author(), id, 'correct', {})).view.change).toMatchObject({ noteVi: 'Bốn kênh.' }); // prettier-ignore
  });
});
