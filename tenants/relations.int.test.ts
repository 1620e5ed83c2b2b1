import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { publicFile } from '@/syndication/public-file';
import { itemBench } from '@/test/item-bench';
import { buildDocs, paragraph, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestClient } from '@/test/rest';
import { buildWorld, type UnitKey, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;
let editor: RestClient;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  docs = await buildDocs(installation.payload, world);
  editor = installation.rest(world.user.commune.editor);
});
afterAll(() => installation.stop());

type Owned = { id: string };

const rows = async (collection: 'articles' | 'media', id: string): Promise<Owned[]> => {
  const { db } = installation.payload;
  const main = await db.findOne<Owned>({ collection, where: { id: { equals: id } } });
  const versions =
    collection === 'articles' ? (await db.findVersions<Owned>({ collection, where: { parent: { equals: id } }, limit: 0, pagination: false })).docs.map(({ version }) => version) : [];
  return [main!, ...versions];
}; // prettier-ignore

describe('what a text points to', () => {
  const upload = (value: string) => ({
    root: {
      ...paragraph('x').root,
      children: [
        {
          type: 'upload',
          version: 3,
          format: '',
          relationTo: 'media',
          value,
          fields: {},
          id: 'a'.repeat(24),
        },
      ],
    },
  });
  const link = (value: string) => ({
    root: {
      ...paragraph('x').root,
      children: [
        {
          type: 'paragraph',
          version: 1,
          format: '',
          indent: 0,
          direction: 'ltr',
          children: [
            {
              type: 'link',
              version: 3,
              format: '',
              indent: 0,
              direction: 'ltr',
              id: 'b'.repeat(24),
              fields: {
                linkType: 'internal',
                newTab: false,
                doc: { relationTo: 'articles', value },
              },
              children: [
                {
                  type: 'text',
                  version: 1,
                  text: 'x',
                  format: 0,
                  detail: 0,
                  mode: 'normal',
                  style: '',
                },
              ],
            },
          ],
        },
      ],
    },
  });

  it('must be readable by the writer: cover, picture in the text, inner link, section', async () => {
    const foreign = docs.stranger;
    const tries = [
      { cover: foreign.media },
      { body: upload(foreign.media) },
      { body: link(foreign.draft) },
      { section: foreign.section },
    ];
    for (const query of ['?draft=true', '', '?locale=en&draft=true', '?locale=all']) {
      for (const part of tries) {
        const data =
          query === '?locale=all' && 'body' in part
            ? { body: { vi: part.body, en: part.body } }
            : part;
        await editor.patch(`articles/${docs.commune.draft}${query}`, data);
        const stored = JSON.stringify(await rows('articles', docs.commune.draft));
        for (const secret of [foreign.media, foreign.draft, foreign.section])
          expect(stored, query).not.toContain(secret);
      }
    }
  });

  it('is not opened by populating: a picture that is no longer readable stays an id', async () => {
    const { payload } = installation;
    await payload.db.updateOne({
      collection: 'articles',
      id: docs.commune.draft,
      data: {
        ...(await payload.db.findOne<Owned>({
          collection: 'articles',
          where: { id: { equals: docs.commune.draft } },
        })),
        cover: docs.stranger.media,
      },
    });
    const body = await (
      await editor.get(`articles/${docs.commune.draft}?depth=3&draft=false`)
    ).text();
    expect(body).not.toContain('stranger.webp');
    expect(body).not.toContain('Ảnh stranger');
    expect(body).not.toMatch(/"(hash|salt|sessions|resetPasswordToken)"/);
  });
});

describe('an id in another shape', () => {
  let secret: string;
  const file = 'kin.webp';
  beforeAll(async () => {
    const unit = world.unit.sibling;
    const row = await installation.payload.db.create({
      collection: 'media', data: { filename: file, mimeType: 'image/webp', alt: { vi: 'Kín' }, steward: unit, origin: unit, sharing: 'own', scope: { l4: unit } },
    }); // prettier-ignore
    secret = String(row.id);
  });

  const SHAPES: Record<string, (id: string) => unknown> = {
    'an id': (id) => id,
    'a list': (id) => [id],
    'a list in a list': (id) => [[id]],
    'an object with _id': (id) => ({ _id: id }),
    'an object with id': (id) => ({ id }),
    'an object with both': (id) => ({ id: docs.commune.media, _id: id }),
    'id in id': (id) => ({ id: { _id: id } }),
    'a list of objects': (id) => [{ _id: id }],
    'extended JSON': (id) => ({ $oid: id }),
    'a value with its collection': (id) => ({ relationTo: 'media', value: id }),
  };

  it.each(Object.keys(SHAPES))('neither takes a cover nor makes it public: %s', async (name) => {
    const { commune } = world.user;
    const bench = itemBench(installation, world);
    const item = await bench.write('commune');
    const cover = SHAPES[name]!(secret);
    const saved = await bench.save(commune.author, item, { cover });
    const made = await installation.rest(commune.author).post('articles?draft=true', { title: 'x', kind: 'news', section: world.section, cover }); // prettier-ignore
    await bench.act(commune.author, item, 'submit');
    await bench.act(commune.editor, item, 'approve', { publish: true });
    expect(await publicFile(installation.payload, file)).toBeNull();
    expect(JSON.stringify(await rows('articles', item))).not.toContain(secret);
    // Of an object with both, Payload takes the one that its person may use.
    const wanted = name === 'an object with both' ? [200, 201] : [400, 400];
    expect([saved.status, made.status]).toEqual(wanted);
  });

  it.each(Object.keys(SHAPES))('makes no masthead and no lead story: %s', async (name) => {
    const { payload } = installation;
    const { docs: sites } = await payload.db.find<Owned>({ collection: 'sites', where: { steward: { equals: world.unit.commune } } }); // prettier-ignore
    const admin = installation.rest(world.user.commune.admin);
    const shape = SHAPES[name]!;
    await admin.patch(`sites/${sites[0]!.id}`, { landmark: shape(secret) });
    expect(await publicFile(payload, file)).toBeNull();
    for (const leads of [
      shape(docs.sibling.draft),
      [shape(docs.sibling.draft)],
      [docs.commune.published, shape(docs.sibling.draft)],
    ])
      // prettier-ignore
      await admin.patch(`sites/${sites[0]!.id}`, { leads });
    const stored = await payload.db.findOne({ collection: 'sites', where: { id: { equals: sites[0]!.id } } }); // prettier-ignore
    expect(JSON.stringify(stored)).not.toMatch(new RegExp(`${secret}|${docs.sibling.draft}`));
  });

  it('own lead stories and an own masthead are taken', async () => {
    const { docs: sites } = await installation.payload.db.find<Owned>({ collection: 'sites', where: { steward: { equals: world.unit.commune } } }); // prettier-ignore
    const own = { leads: [docs.commune.published], landmark: docs.commune.media };
    const admin = installation.rest(world.user.commune.admin);
    expect((await admin.patch(`sites/${sites[0]!.id}`, own)).status).toBe(200);
    expect((await admin.patch(`sites/${sites[0]!.id}`, { leads: [docs.sibling.published] })).status).toBe(400); // prettier-ignore
  });

  it('is kept out of a text, wherever in it', async () => {
    const media = secret;
    const root = (child: object) => ({ root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [child] } }); // prettier-ignore
    const upload = (value: unknown) => ({ type: 'upload', version: 3, format: '', relationTo: 'media', value, id: 'a'.repeat(24), fields: {} }); // prettier-ignore
    const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields: { id: 'b'.repeat(24), blockName: '', ...fields } }); // prettier-ignore
    const link = (url: string) => ({ type: 'paragraph', version: 1, children: [{ type: 'link', version: 3, fields: { linkType: 'custom', url }, children: [] }] }); // prettier-ignore
    for (const child of [
      upload(media),
      upload({ id: media }),
      upload([media]),
      upload({ _id: media }),
      { type: 'paragraph', version: 1, children: [upload(media)] },
      { type: 'relationship', version: 2, format: '', relationTo: 'media', value: media },
      block({ blockType: 'gallery', images: [{ id: 'c'.repeat(24), image: media }] }),
      block({ blockType: 'gallery', images: [{ id: 'c'.repeat(24), image: [media] }] }),
      block({ blockType: 'file', file: [media] }),
      link('javascript:alert(1)'),
      link(' java\nscript:alert(1)'),
    ]) {
      const made = await installation.rest(world.user.commune.author).post('articles?draft=true&depth=0', { title: 'x', section: world.section, kind: 'news', body: root(child) }); // prettier-ignore
      const text = JSON.stringify(((await made.json()) as { doc?: object }).doc ?? null);
      expect(text, JSON.stringify(child)).not.toMatch(new RegExp(`${media}|script:`));
    }
  });
});
