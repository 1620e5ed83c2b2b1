import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
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

type List = { docs?: { id: string }[]; totalDocs?: number };
const ask = async (path: string, client = editor): Promise<List> =>
  (await (await client.get(path)).json()) as List;

describe('questions never widen the answer', () => {
  const widening = [
    'where[steward][equals]={sibling}', 'where[scope.l3][equals]={district}', 'where[scope.l2][exists]=true',
    'where[or][0][id][not_in]=none', 'where[or][0][steward][exists]=true&where[or][1][id][not_in]=none',
    'where[and][0][or][0][origin][equals]={sibling}', 'where[_status][equals]=published', 'trash=true', 'draft=true', 'limit=0', 'pagination=false&limit=0',
    'locale=all', 'fallback-locale=none', 'overrideAccess=true', 'showHiddenFields=true', 'depth=3', 'select[title]=true', 'user={admin}',
  ]; // prettier-ignore

  it.each(widening)('articles?%s', async (query) => {
    const filled = query
      .replace('{sibling}', world.unit.sibling).replace('{district}', world.unit.district)
      .replace('{admin}', String(world.user.province.admin.id)); // prettier-ignore
    const own = new Set([docs.commune.draft, docs.commune.published, docs.commune.revised]);
    for (const path of [`articles?${filled}`, `articles/count?${filled}`]) {
      const { docs: found, totalDocs } = await ask(path);
      for (const { id } of found ?? []) expect(own.has(id), id).toBe(true);
      expect(totalDocs ?? 0).toBeLessThanOrEqual(own.size);
    }
    const versions = await ask(`articles/versions?${filled}`);
    for (const row of (versions.docs ?? []) as { id: string; parent?: unknown }[]) {
      if (row.parent !== undefined) expect(own.has(String(row.parent))).toBe(true);
    }
  });
});

describe('what nobody may read cannot be asked for', () => {
  const SECRETS = [
    'hash',
    'salt',
    'resetPasswordToken',
    'resetPasswordExpiration',
    'sessions.id',
    'sessions.expiresAt',
    'loginAttempts',
    'lockUntil',
    'password',
  ];

  it.each(SECRETS)('users by %s', async (field) => {
    const { payload } = installation;
    const { id } = world.user.commune.author;
    const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'users',
      where: { id: { equals: id } },
    });
    await payload.db.updateOne({
      collection: 'users',
      id,
      data: { ...row, hash: 'abc', salt: 'abc', resetPasswordToken: 'abc', loginAttempts: 3 },
    });
    const yes = await ask(`users?where[${field}][exists]=true&limit=50`);
    const no = await ask(`users?where[${field}][not_equals]=zzz&limit=50`);
    const all = await ask('users?limit=50');
    const ids = (list: List) => (list.docs ?? []).map((doc) => doc.id).sort();
    // An answer that depends on the secret is an oracle; a refusal, or all or nothing, is none.
    for (const list of [yes, no]) expect([[], ids(all)]).toContainEqual(ids(list));
  });

  it.each([...SECRETS, '-hash'])('the order of users by %s', async (sort) => {
    const { payload } = installation;
    const admin = installation.rest(world.user.province.admin);
    const field = sort.replace('-', '');
    const pair = [world.user.commune.author.id, world.user.commune.editor.id].map(String);
    const orderWith = async (first: unknown, second: unknown) => {
      for (const [index, value] of [first, second].entries()) {
        const where = { id: { equals: pair[index] } };
        const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({ collection: 'users', where }); // prettier-ignore
        if (!field.includes('.') && field !== 'password')
          await payload.db.updateOne({ collection: 'users', id: pair[index]!, data: { ...row, [field]: value } }); // prettier-ignore
      }
      const { docs: found } = await ask(`users?sort=${sort}&limit=100`, admin);
      return (found ?? []).map(({ id }) => String(id)).filter((id) => pair.includes(id));
    };
    const day = (n: number) => new Date(Date.UTC(2024, 1, n)).toISOString();
    const [low, high]: [unknown, unknown] = /Expiration|Until/.test(field) ? [day(1), day(2)] : field === 'loginAttempts' ? [1, 2] : ['aaa', 'zzz']; // prettier-ignore
    expect(await orderWith(low, high)).toEqual(await orderWith(high, low));
  });

  it.each(SECRETS)('articles by the %s of their writer', async (field) => {
    const status = (await editor.get(`articles?where[createdBy.${field}][like]=a`)).status;
    const found = (await ask(`articles?where[createdBy.${field}][like]=a`)).docs ?? [];
    expect(status === 400 || status === 403 || found.length === 0, String(status)).toBe(true);
  });

  it('users come without their secrets, at any depth', async () => {
    for (const path of [
      'users?depth=3&showHiddenFields=true',
      `users/${world.user.commune.editor.id}?depth=3`,
      'users/me',
      'articles?depth=3',
    ]) {
      expect(await (await editor.get(path)).text()).not.toMatch(
        /"(hash|salt|resetPasswordToken|resetPasswordExpiration|password)":/,
      );
    }
  });

  it('a colleague of another unit is not found through relations', async () => {
    const { payload } = installation;
    await payload.db.updateOne({
      collection: 'articles',
      id: docs.commune.draft,
      data: {
        ...(await payload.db.findOne({
          collection: 'articles',
          where: { id: { equals: docs.commune.draft } },
        })),
        createdBy: world.user.stranger.admin.id,
      },
    });
    const { docs: found } = await ask(`articles?where[createdBy.email][like]=stranger`);
    expect(found ?? []).toEqual([]);
    const text = await (await editor.get(`articles/${docs.commune.draft}?depth=3`)).text();
    expect(text).not.toContain('admin.stranger@example.test');
  });
});

describe('permissions say no more than they must', () => {
  it('/api/access opens the admin to people with a role only', async () => {
    expect(await (await editor.get('access')).json()).toMatchObject({ canAccessAdmin: true });
    const visitor = (await (await installation.rest().get('access')).json()) as {
      canAccessAdmin?: boolean;
      collections?: Record<string, { read?: unknown; create?: unknown }>;
    };
    expect(visitor.canAccessAdmin ?? false).toBe(false);
    for (const [slug, may] of Object.entries(visitor.collections ?? {}))
      expect([may.read ?? false, may.create ?? false], slug).toEqual([false, false]);
  });

  it('/api/<slug>/access/:id grants nothing on the documents of others', async () => {
    for (const collection of ['articles', 'pages', 'media', 'sites'] as const) {
      const target =
        docs.sibling[
          collection === 'articles' ? 'draft' : collection === 'pages' ? 'page' : 'media'
        ];
      const body = (await (
        await editor.post(`${collection}/access/${target}`, {})
      ).json()) as Record<string, unknown>;
      for (const operation of ['read', 'update', 'delete', 'readVersions'])
        expect(body[operation] ?? false, `${collection} ${operation}`).toBe(false);
    }
  });
});

it('there is no endpoint beside the known ones that hands out lists', () => {
  const { collections, endpoints } = installation.payload.config;
  const paths = [...endpoints, ...collections.flatMap((one) => one.endpoints || [])].map(
    ({ path }) => path,
  );
  // The log of what one administers; audit/export.int.test.ts says what it gives to whom. The receivers of one's own
  // sending; admin/sendings/report.int.test.ts. The old addresses of one's own site; redirects/import.int.test.ts.
  const known = [
    '/lt/audit/export',
    '/lt/redirects/export.csv',
    '/lt/redirects/import',
    '/lt/redirects/template.csv',
    '/lt/sendings/:id/report.csv',
  ];
  const found = paths.filter((path) => /export|download|csv|import|graphql/i.test(path));
  expect(found.sort()).toEqual(known);
});
