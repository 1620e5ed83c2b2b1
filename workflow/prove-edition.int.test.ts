import sharp from 'sharp';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';

import type { ItemType } from './content';
import { performVerb } from './perform';
import { provesEdition } from './prove-edition';
import { publishDue } from './publish-due';

let installation: TestInstallation;
let world: World;
beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterAll(() => installation.stop());

async function picture(colour: string): Promise<string> {
  const image = sharp({ create: { width: 900, height: 600, channels: 3, background: colour } });
  const form = new FormData();
  form.set('file', new File([new Uint8Array(await image.jpeg().toBuffer())], 'anh.jpg', { type: 'image/jpeg' })); // prettier-ignore
  form.set('_payload', JSON.stringify({ alt: 'Kênh' }));
  const { author } = world.user.commune;
  const answer = await installation.rest(author).post('media?locale=vi', form);
  return String(((await answer.json()) as { doc: { id: unknown } }).doc.id);
}

const erase = (id: string) => installation.rest(world.user.commune.editor).delete(`media/${id}`);

/** As nobody can any more (collections/Media/keep-used.ts), and as was possible before. */
const lose = (id: string) => installation.payload.db.deleteOne({ collection: 'media', where: { id: { equals: id } } }); // prettier-ignore

async function article(cover: string): Promise<string> {
  const doc = await installation.payload.create({
    collection: 'articles', draft: true, context: asSystem(),
    data: { title: 'Kênh', body: paragraph('Nước về.'), cover, section: world.section, kind: 'news', _status: 'draft', steward: world.unit.commune } as never,
  }); // prettier-ignore
  return String(doc.id);
}

const act = (verb: Parameters<typeof performVerb>[1], id: string, input = {}) => {
  const { editor, author } = world.user.commune;
  const user = {
    ...(verb === 'submit' || verb === 'correct' ? author : editor),
    collection: 'users' as const,
  };
  return performVerb({ payload: installation.payload, user }, verb, { type: 'articles', id }, input); // prettier-ignore
};

type Named = { id: string; stage: string; version: string; sha256: string; itemType: ItemType; failure?: string }; // prettier-ignore

const editionsOf = async (item: string) =>
  (
    await installation.payload.db.find<Named>({
      collection: 'editions', limit: 0, pagination: false, sort: 'number', where: { item: { equals: item } },
    })
  ).docs; // prettier-ignore

const proves = (edition: Named) =>
  inTransaction(installation.payload, asSystem(), (req) => provesEdition(req, edition));

it('what was published can be proven also where its picture is lost', async () => {
  vi.spyOn(installation.payload.logger, 'error').mockImplementation(() => undefined);
  const cover = await picture('#2f7d4f');
  const item = await article(cover);
  await act('submit', item);
  await act('approve', item, { publish: true });
  expect((await erase(cover)).status).toBe(409);
  const other = await picture('#7d2f4f');
  await installation.payload.update({ collection: 'articles', id: item, draft: true, context: asSystem(), data: { cover: other, _status: 'draft' } as never }); // prettier-ignore
  await act('correct', item, { change: 'minor' });
  await act('approve', item, { publish: true });
  expect((await erase(cover)).status).toBe(409);
  await lose(cover);
  const editions = await editionsOf(item);
  expect(editions.map(({ stage }) => stage)).toEqual(['superseded', 'published']);
  for (const edition of editions) expect(await proves(edition), edition.stage).toBe(true);
  expect(await proves({ ...editions[0]!, sha256: editions[1]!.sha256 })).toBe(false);
  expect(await proves({ ...editions[0]!, version: editions[1]!.version })).toBe(false);
});

it('a schedule whose picture is lost is refused, and says which is wanting', async () => {
  vi.spyOn(installation.payload.logger, 'warn').mockImplementation(() => undefined);
  const cover = await picture('#2f4f7d');
  const item = await article(cover);
  await act('submit', item);
  await act('approve', item);
  const publishAt = Date.now() + 3_600_000;
  await act('schedule', item, { publishAt: new Date(publishAt).toISOString() });
  expect((await erase(cover)).status).toBe(409);
  await lose(cover);
  const due = () => inTransaction(installation.payload, asSystem(), (req) => publishDue(req, publishAt)); // prettier-ignore
  expect(await due()).toBe(0);
  const [edition] = await editionsOf(item);
  expect(edition).toMatchObject({ stage: 'scheduled', failure: 'media-gone' });
  // What it said, and with which picture, is proven all the same.
  expect(await proves(edition!)).toBe(true);
});
