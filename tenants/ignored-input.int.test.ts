import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildDocs, paragraph, type MatrixDocs } from '@/test/matrix-world';
import { PIXEL } from '@/test/matrix-writes';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestClient } from '@/test/rest';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { UNIT_COOKIE, UNIT_HEADER } from './acting-unit';

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

type Owned = {
  id: string;
  origin: unknown;
  steward: unknown;
  scope: Record<string, unknown>;
  createdBy?: unknown;
  ref?: string;
};

/** What somebody would send who wants his text to be another unit's. */
const forged = () => {
  const { sibling, district, foreign } = world.unit;
  return {
    origin: sibling, steward: sibling, scope: { l1: foreign, l2: foreign, l3: district, l4: sibling },
    'scope.l2': foreign, 'scope.l4': sibling, 'steward.id': sibling,
    createdBy: world.user.sibling.editor.id, ref: 'aaaaaaaa', system: true, context: { system: true },
  };
}; // prettier-ignore

const text = () => ({
  title: 'Bài thử',
  body: paragraph('Nội dung'),
  section: world.section,
  kind: 'news',
});

const rows = async (collection: 'articles' | 'media', id: string): Promise<Owned[]> => {
  const { db } = installation.payload;
  const main = await db.findOne<Owned>({ collection, where: { id: { equals: id } } });
  const versions =
    collection === 'articles' ? (await db.findVersions<Owned>({ collection, where: { parent: { equals: id } }, limit: 0, pagination: false })).docs.map(({ version }) => version) : [];
  return [main!, ...versions];
}; // prettier-ignore

async function belongsTo(
  key: UnitKey,
  id: string,
  collection: 'articles' | 'media' = 'articles',
): Promise<void> {
  const { province, district } = world.unit;
  const unit = world.unit[key];
  for (const row of await rows(collection, id)) {
    expect([String(row.origin), String(row.steward)]).toEqual([unit, unit]);
    expect(row.scope).toEqual({ l1: null, l2: province, l3: district, l4: unit });
  }
}

const idOf = async (response: Response): Promise<string> => {
  const body = (await response.json()) as { doc?: { id: string }; errors?: unknown };
  expect(body.errors).toBeUndefined();
  return String(body.doc!.id);
};

describe('origin, steward and scope that come in are ignored', () => {
  it.each(['', '?draft=true', '?autosave=true&draft=true', '?locale=en'])(
    'creating articles%s',
    async (query) => {
      const id = await idOf(await editor.post(`articles${query}`, { ...text(), ...forged() }));
      await belongsTo('commune', id);
      const [row] = await rows('articles', id);
      expect(String(row!.createdBy)).toBe(String(world.user.commune.editor.id));
      expect(row!.ref).not.toBe('aaaaaaaa');
    },
  );

  it.each([
    '',
    '?draft=true',
    '?draft=true&autosave=true',
    '?locale=all',
    '?publishSpecificLocale=vi',
  ])('changing articles/:id%s', async (query) => {
    for (const id of [docs.commune.draft, docs.commune.published, docs.commune.revised]) {
      const { status } = await editor.patch(`articles/${id}${query}`, { author: 'A', ...forged() });
      // Nobody writes in all languages at once; what is public is changed by drafts only.
      const draft = query.includes('draft=true') || id === docs.commune.draft;
      expect(status, id).toBe(query === '?locale=all' ? 400 : draft ? 200 : 403);
      await belongsTo('commune', id);
    }
  });

  it.each(['', '&draft=true'])('bulk edit%s', async (query) => {
    await editor.patch(`articles?where[id][not_in]=none${query}`, { author: 'B', ...forged() });
    await belongsTo('commune', docs.commune.published);
    await belongsTo('sibling', docs.sibling.published);
  });

  it('multipart, with the fields in _payload and beside it', async () => {
    const form = new FormData();
    form.set('file', new File([PIXEL], 'a.png', { type: 'image/png' }));
    form.set('_payload', JSON.stringify({ alt: 'Ảnh', ...forged() }));
    form.set('steward', world.unit.sibling);
    form.set('scope.l4', world.unit.sibling);
    await belongsTo('commune', await idOf(await editor.post('media', form)), 'media');
  });

  it('bin, back from the bin, and an old version restored', async () => {
    const id = docs.commune.draft;
    expect(
      (await editor.patch(`articles/${id}`, { deletedAt: new Date().toISOString(), ...forged() }))
        .status,
    ).toBe(200);
    await belongsTo('commune', id);
    expect(
      (await editor.patch(`articles/${id}?trash=true`, { deletedAt: null, ...forged() })).status,
    ).toBe(200);
    await belongsTo('commune', id);
    const { docs: versions } = await installation.payload.db.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      limit: 1,
      sort: '-createdAt',
    });
    expect(
      (await editor.post(`articles/versions/${String(versions[0]!.id)}`, forged())).status,
    ).toBe(200);
    await belongsTo('commune', id);
  });

  it('the Local API with the rights of a person', async () => {
    const { payload } = installation;
    const user = world.user.commune.editor;
    const made = await payload.create({
      collection: 'articles',
      overrideAccess: false,
      user,
      data: { ...text(), ...forged() } as never,
      draft: true,
    });
    await belongsTo('commune', String(made.id));
  });
});

describe('the unit a text is written for', () => {
  const create = (client: RestClient, headers: Record<string, string>) =>
    client.post('articles?draft=true', text(), { headers });

  it('is refused in the header where the person has no right', async () => {
    for (const key of ['sibling', 'district', 'province', 'stranger'] as const) {
      expect((await create(editor, { [UNIT_HEADER]: world.unit[key] })).status, key).toBe(403);
    }
    expect((await create(editor, { [UNIT_HEADER]: 'nowhere' })).status).toBe(403);
    // An editor's right ends at his own unit; a moderator's holds below it too.
    expect(
      (
        await create(installation.rest(world.user.district.editor), {
          [UNIT_HEADER]: world.unit.commune,
        })
      ).status,
    ).toBe(403);
    expect(
      (
        await create(installation.rest(world.user.district.moderator), {
          [UNIT_HEADER]: world.unit.commune,
        })
      ).status,
    ).toBe(201);
  });

  it('is ignored in a cookie for a unit in which the person has no right', async () => {
    for (const value of [world.unit.sibling, '../../x', '%22', world.unit.province]) {
      await belongsTo(
        'commune',
        await idOf(await create(editor, { cookie: `${UNIT_COOKIE}=${value}` })),
      );
    }
    const moderator = installation.rest(world.user.district.moderator);
    await belongsTo(
      'sibling',
      await idOf(await create(moderator, { cookie: `x=1; ${UNIT_COOKIE}=${world.unit.sibling}` })),
    );
  });

  it('never moves a document that exists', async () => {
    const moderator = installation.rest(world.user.district.moderator);
    const headers = {
      [UNIT_HEADER]: world.unit.sibling,
      cookie: `${UNIT_COOKIE}=${world.unit.sibling}`,
    };
    await moderator.patch(
      `articles/${docs.commune.draft}?draft=true`,
      { title: 'Sửa hộ' },
      { headers },
    );
    await belongsTo('commune', docs.commune.draft);
  });
});
