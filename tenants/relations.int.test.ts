import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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
