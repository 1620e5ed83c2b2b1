import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { recordReorganisation } from '@/audit/record-reorganisation';
import { inTransaction } from '@/database/transaction';
import { env } from '@/security/env';
import { getFeed } from '@/syndication/feed';
import { sendDown } from '@/syndication/send';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { asSystem } from '../access';
import { resolveRequest } from '../resolve-request';
import type { Scope } from '../scope';
import { getDirectory } from '../sites';
import { getTree } from '../tree';
import { checkScopes } from './check-scopes';
import { closeUnit } from './close-unit';
import { moveUnit } from './move-unit';

let installation: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  docs = await buildDocs(installation.payload, world);
});
afterAll(() => installation.stop());

const ON = '2024-11-01';

const move = (unit: UnitKey, parent: UnitKey) =>
  inTransaction(installation.payload, asSystem(), (req) =>
    moveUnit(
      req,
      { unit: world.unit[unit], parent: world.unit[parent], on: ON },
      recordReorganisation,
    ),
  );

type Row = { id: string; scope?: Scope; steward?: unknown };

/** Every scope of documents and versions of a unit, each distinct one once. */
async function scopesOf(key: UnitKey): Promise<Scope[]> {
  const { payload } = installation;
  const where = { steward: { equals: world.unit[key] } };
  const found: unknown[] = [];
  for (const { slug, custom, versions } of payload.config.collections) {
    if (custom?.tenantOwned !== true) continue;
    const collection = slug as 'articles';
    const rows = await payload.db.find<Row>({ collection, where, limit: 0, pagination: false });
    expect(rows.docs.length, slug).toBeGreaterThan(0);
    found.push(...rows.docs.map(({ scope }) => scope));
    if (!versions) continue;
    const older = await payload.db.findVersions<Row>({
      collection, limit: 0, pagination: false, where: { 'version.steward': { equals: world.unit[key] } },
    }); // prettier-ignore
    expect(older.docs.length).toBeGreaterThan(0);
    found.push(...older.docs.map(({ version }) => version.scope));
  }
  return [...new Set(found.map((scope) => JSON.stringify(scope)))].map(
    (text) => JSON.parse(text) as Scope,
  );
}

const resolve = async (host: string, path = '/') => {
  const { hostPattern, baseDomain, adminHost } = env();
  const directory = await getDirectory(installation.payload, {
    pattern: hostPattern,
    baseDomain,
    today: '2024-12-01',
  });
  return resolveRequest(directory, { host, path }, { adminHost });
};

const reads = async (key: UnitKey, role: 'editor' | 'moderator', id: string) =>
  (await installation.rest(world.user[key][role]).get(`articles/${id}`)).status === 200;

describe('moving a commune to another district', () => {
  beforeAll(async () => {
    const { payload } = installation;
    for (const key of ['district', 'uncle'] as const) {
      const from = world.unit[key];
      const order = { item: docs[key].published, from, to: [`tree:${from}`] };
      await inTransaction(payload, asSystem(), (req) =>
        sendDown(req, { ...order, strength: 'suggested' }),
      );
    }
    expect(await reads('district', 'moderator', docs.commune.draft)).toBe(true);
    await move('commune', 'uncle');
  });

  it('rewrites the scope of documents, versions, placements and sites', async () => {
    const { province, uncle, commune } = world.unit;
    expect(await scopesOf('commune')).toEqual([{ l1: null, l2: province, l3: uncle, l4: commune }]);
    expect((await scopesOf('sibling'))[0]?.l3).toBe(world.unit.district);
  });

  it('hands the commune over to the other district’s moderator', async () => {
    expect(await reads('district', 'moderator', docs.commune.draft)).toBe(false);
    expect(await reads('uncle', 'moderator', docs.commune.draft)).toBe(true);
    expect(await reads('commune', 'editor', docs.commune.draft)).toBe(true);
    const { docs: people } = await installation.payload.find({
      collection: 'users', limit: 100, where: { 'memberships.l4': { equals: world.unit.commune } },
    }); // prettier-ignore
    expect(people.flatMap(({ memberships }) => memberships ?? []).map(({ l3 }) => l3)).toEqual(
      Array(4).fill(world.unit.uncle),
    );
  });

  it('keeps the new scope when a version from before the move is restored', async () => {
    const { payload } = installation;
    const { docs: versions } = await payload.db.findVersions<Row>({
      collection: 'articles', limit: 1, pagination: false, sort: 'createdAt', where: { parent: { equals: docs.commune.revised } },
    }); // prettier-ignore
    const { status } = await installation
      .rest(world.user.uncle.moderator)
      .post(`articles/versions/${versions[0]!.id}?draft=true`, {});
    expect(status).toBe(200);
    expect((await scopesOf('commune')).length).toBe(1);
  });

  it('mends what another process wrote with the tree from before the move', async () => {
    const { payload } = installation;
    const { province, district, uncle, commune } = world.unit;
    const row = (await payload.db.findOne<Row>({ collection: 'articles', where: { id: { equals: docs.commune.draft } } }))!; // prettier-ignore
    const { docs: versions } = await payload.db.findVersions<Row>({
      collection: 'articles', limit: 1, pagination: false, where: { parent: { equals: docs.commune.draft } },
    }); // prettier-ignore
    const former: Scope = { l1: null, l2: province, l3: district, l4: commune };
    await payload.db.updateOne({ collection: 'articles', id: row.id, data: { ...row, scope: former } });
    await payload.db.updateVersion({
      collection: 'articles', id: versions[0]!.id,
      versionData: { ...versions[0], version: { ...versions[0]!.version, scope: former } } as never,
    }); // prettier-ignore
    expect(await reads('district', 'moderator', docs.commune.draft)).toBe(true);
    expect(await checkScopes(payload, { repair: false })).toEqual([{ collection: 'articles', unit: commune }]);
    expect(await checkScopes(payload, { repair: true })).toHaveLength(1);
    expect(await checkScopes(payload, { repair: false })).toEqual([]);
    expect(await scopesOf('commune')).toEqual([{ l1: null, l2: province, l3: uncle, l4: commune }]);
    expect(await reads('district', 'moderator', docs.commune.draft)).toBe(false);
  }); // prettier-ignore

  it('redirects the old host and the old path', async () => {
    const { baseDomain } = env();
    expect(await resolve(`commune.district.${baseDomain}`, '/tin')).toEqual({
      kind: 'redirect',
      host: `commune.uncle.${baseDomain}`,
      path: '/tin',
    });
    expect(await resolve(`commune.uncle.${baseDomain}`)).toMatchObject({
      kind: 'site',
      unit: world.unit.commune,
    });
    expect(await resolve('localhost', '/u/district/commune/tin')).toEqual({
      kind: 'redirect',
      host: null,
      path: '/u/uncle/commune/tin',
    });
  });

  it('lets broadcasts follow by themselves', async () => {
    const { payload } = installation;
    const feed = await getFeed(payload, await getTree(payload), {
      unit: world.unit.commune,
      limit: 50,
    });
    const items = feed.rows.map(({ item }) => item);
    expect(items).toContain(docs.uncle.published);
    expect(items).not.toContain(docs.district.published);
  });

  it('changes nothing when it runs again, and goes back', async () => {
    const before = await scopesOf('commune');
    await move('commune', 'uncle');
    expect(await scopesOf('commune')).toEqual(before);
    await move('commune', 'district');
    expect((await scopesOf('commune'))[0]?.l3).toBe(world.unit.district);
    const { baseDomain } = env();
    expect(await resolve(`commune.uncle.${baseDomain}`)).toMatchObject({
      kind: 'redirect',
      host: `commune.district.${baseDomain}`,
    });
    expect(await resolve(`commune.district.${baseDomain}`)).toMatchObject({
      kind: 'site',
      unit: world.unit.commune,
    });
  });
});

it('moves a district with its communes to another province, and a commune past the districts', async () => {
  await move('uncle', 'foreign');
  const { foreign, uncle, cousin } = world.unit;
  expect(await scopesOf('cousin')).toEqual([{ l1: null, l2: foreign, l3: uncle, l4: cousin }]);
  await move('cousin', 'foreign');
  expect(await scopesOf('cousin')).toEqual([{ l1: null, l2: foreign, l3: null, l4: cousin }]);
  expect((await getTree(installation.payload)).get(cousin)?.path).toBe('cousin');
});

describe('what is refused', () => {
  const key = (unit: UnitKey, parent: UnitKey) => move(unit, parent).then(() => null, (error: { key?: string }) => error.key); // prettier-ignore

  it('cycles, wrong levels, closed parents, taken addresses', async () => {
    expect(await key('district', 'commune')).toBe('cycle');
    expect(await key('district', 'district')).toBe('cycle');
    expect(await key('commune', 'sibling')).toBe('notAbove');
    const { payload } = installation;
    const twin = await payload.create({
      collection: 'units', context: asSystem(),
      data: { code: 'twin', level: 'commune', type: 'commune', name: 'Twin', shortName: 'Twin', slug: 'commune', hostLabel: 'commune', path: 'stranger/commune', parent: world.unit.foreign },
    }); // prettier-ignore
    expect(await key('commune', 'foreign')).toBe('slugTaken');
    const closing = (unit: string, successors: string[]) =>
      inTransaction(payload, asSystem(), (req) =>
        closeUnit(req, { unit, on: '2024-10-31', successors }, recordReorganisation),
      ).then(
        () => null,
        (error: { key?: string }) => error.key,
      );
    expect(await closing(world.unit.foreign, [])).toBe('hasChildren');
    expect(await closing(twin.id, [twin.id])).toBe('badSuccessor');
    expect(await closing(twin.id, [world.unit.stranger])).toBe(null);
    const tree = await getTree(payload);
    expect(tree.get(twin.id)).toMatchObject({
      validTo: '2024-10-31',
      successors: [world.unit.stranger],
    });
    expect(tree.get(world.unit.stranger)?.predecessors).toEqual([twin.id]);
    const text = { title: 'Bài của đơn vị đã kết thúc', kind: 'news' };
    const moderator = installation.rest(world.user.foreign.moderator);
    expect(
      (await moderator.post('articles?draft=true', text, { headers: { 'x-lt-unit': twin.id } }))
        .status,
    ).toBe(403);
    expect(
      (
        await moderator.post('articles?draft=true', text, {
          headers: { 'x-lt-unit': world.unit.stranger },
        })
      ).status,
    ).toBe(201);
    expect(await closing(world.unit.uncle, [])).toBe(null);
    expect(await key('sibling', 'uncle')).toBe('parentClosed');
  });
});
