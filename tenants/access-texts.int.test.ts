import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { actorsOf, expected, type MatrixActor } from '@/test/matrix-actors';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestClient } from '@/test/rest';
import { buildWorld, UNIT_KEYS, type UnitKey, type World } from '@/test/world';

import { asSystem } from './access';

let installation: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;
let actors: MatrixActor[];
const clients = new Map<string, RestClient>();

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  docs = await buildDocs(installation.payload, world);
  actors = actorsOf(world);
  for (const actor of actors) clients.set(actor.name, installation.rest(actor.user));
});
afterAll(() => installation.stop());

type Doc = { id: string; title?: string; _status?: string; deletedAt?: string | null };

const main = async (id: string, collection: CollectionSlug = 'articles'): Promise<Doc> =>
  (await installation.payload.db.findOne<Doc>({ collection, where: { id: { equals: id } } }))!;

const asTheSystem = (id: string, data: object, collection: CollectionSlug = 'articles') =>
  installation.payload.update({
    collection,
    id,
    trash: true,
    context: asSystem(),
    data: data as never,
  });

/** Tries something as everybody in every unit; `undo` runs after what was allowed. */
async function everybody(
  operation: Parameters<typeof expected>[1],
  attempt: (client: RestClient, target: UnitKey) => Promise<Response>,
  undo?: (target: UnitKey) => Promise<unknown>,
): Promise<void> {
  for (const actor of actors) {
    for (const target of UNIT_KEYS) {
      const { status } = await attempt(clients.get(actor.name)!, target);
      const allowed = expected('articles', operation, actor, target);
      expect(status === 200, `${actor.name} on ${target}: ${status}`).toBe(allowed);
      if (allowed) await undo?.(target);
    }
  }
}

describe('an article that is public', () => {
  it('is changed by nobody who writes the document', () =>
    everybody('publish', (client, target) =>
      client.patch(`articles/${docs[target].published}?depth=0`, { author: 'Ban Biên tập' }),
    ));

  it('is withdrawn by nobody who writes the document', () =>
    everybody(
      'publish',
      (client, target) =>
        client.patch(`articles/${docs[target].published}?depth=0`, { _status: 'draft' }),
      (target) => asTheSystem(docs[target].published, { _status: 'published' }),
    ));

  it.each([
    'unpublishAllLocales=true',
    'publishAllLocales=true',
    'publishSpecificLocale=vi',
    'autosave=true',
  ])('is not touched by an author who adds %s to his draft', async (flag) => {
    const { published } = docs.commune;
    const before = await main(published);
    await clients
      .get('author of commune')!
      .patch(`articles/${published}?draft=true&${flag}`, { title: 'Lén đăng', _status: 'draft' });
    await clients
      .get('author of commune')!
      .patch(`articles/${published}?${flag}`, { title: 'Lén đăng' });
    expect(await main(published)).toMatchObject({ title: before.title, _status: 'published' });
  });

  it('does not go into the bin: it has to be withdrawn first, with a reason', async () => {
    const deletedAt = new Date().toISOString();
    for (const actor of actors) {
      for (const draft of ['', '&draft=true']) {
        const path = `articles/${docs.commune.revised}?depth=0${draft}`;
        const { status } = await clients.get(actor.name)!.patch(path, { deletedAt });
        expect(status === 200, `${actor.name}: ${status}`).toBe(false);
      }
    }
    expect((await main(docs.commune.revised)).deletedAt ?? null).toBeNull();
  });
});

it('is published by nobody who writes the document', () =>
  everybody(
    'publish',
    (client, target) =>
      client.patch(`articles/${docs[target].draft}?depth=0`, { _status: 'published' }),
    (target) => asTheSystem(docs[target].draft, { _status: 'draft' }),
  ));

it('a text that is not public goes into the bin only through whom the table names, also as a draft', async () => {
  for (const draft of ['', '&draft=true']) {
    await everybody(
      'bin',
      (client, target) =>
        client.patch(`articles/${docs[target].draft}?depth=0${draft}`, {
          deletedAt: new Date().toISOString(),
        }),
      async (target) => {
        const id = docs[target].draft;
        // The row itself is there, not only a draft of it.
        expect((await main(id)).deletedAt, target).toBeTruthy();
        await asTheSystem(id, { deletedAt: null, _status: 'draft' });
      },
    );
  }
});

it('an author bins his own draft, not that of a colleague', async () => {
  const author = clients.get('author of commune')!;
  const made = (await (await author.post('pages?draft=true', { title: 'Của tôi' })).json()) as {
    doc: Doc;
  };
  const now = new Date().toISOString();
  expect((await author.patch(`pages/${made.doc.id}`, { deletedAt: now })).status).toBe(200);
  expect((await author.patch(`articles/${docs.commune.draft}`, { deletedAt: now })).status).toBe(
    403,
  );
});

it('old versions of what is public are restored by nobody who writes the document', async () => {
  const { payload } = installation;
  const version = async (target: UnitKey) => {
    const found = await payload.db.findVersions<Doc & { version: Doc }>({
      collection: 'articles', limit: 1, pagination: false, sort: '-createdAt',
      where: { and: [{ parent: { equals: docs[target].revised } }, { 'version._status': { equals: 'published' } }] },
    }); // prettier-ignore
    return found.docs[0]!.id;
  };
  const versions = Object.fromEntries(
    await Promise.all(UNIT_KEYS.map(async (key) => [key, await version(key)] as const)),
  );
  await everybody('publish', (client, target) =>
    client.post(`articles/versions/${versions[target]}`, {}),
  );
  const row = await payload.db.findOne<Doc & { steward: unknown; scope: unknown }>({
    collection: 'articles',
    where: { id: { equals: docs.commune.revised } },
  });
  expect(String(row?.steward)).toBe(world.unit.commune);
});
