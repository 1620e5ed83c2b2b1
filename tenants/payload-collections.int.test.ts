import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { actorsOf, expected, type MatrixActor } from '@/test/matrix-actors';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, UNIT_KEYS, type UnitKey, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;
let _docs: Record<UnitKey, MatrixDocs>;
let actors: MatrixActor[];

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  _docs = await buildDocs(installation.payload, world);
  actors = actorsOf(world);
});
afterAll(() => installation.stop());

type List = { docs?: { id: string }[]; totalDocs?: number };

describe('locks on documents', () => {
  const locks = {} as Record<UnitKey, string>;
  const sites = {} as Record<UnitKey, string>;
  beforeAll(async () => {
    for (const key of UNIT_KEYS) {
      // Articles and pages have presence instead (docs/adr/0008).
      const site = await installation.payload.db.findOne<{ id: string }>({ collection: 'sites', where: { steward: { equals: world.unit[key] } } }); // prettier-ignore
      sites[key] = site!.id;
      const lock = await installation.payload.db.create({
        collection: 'payload-locked-documents',
        data: { document: { relationTo: 'sites', value: sites[key] }, user: { relationTo: 'users', value: world.user[key].editor.id } },
      }); // prettier-ignore
      locks[key] = String(lock.id);
    }
  });

  it('are seen by those who may read the document', async () => {
    for (const actor of actors) {
      const client = installation.rest(actor.user);
      const { docs: found = [] } = (await (
        await client.get('payload-locked-documents?limit=50')
      ).json()) as List;
      const allowed = UNIT_KEYS.filter((key) => expected('sites', 'read', actor, key)).map(
        (key) => locks[key],
      );
      expect(found.map(({ id }) => String(id)).sort(), actor.name).toEqual(allowed.sort());
    }
  });

  it('are not taken, made or removed by strangers', async () => {
    const sibling = installation.rest(world.user.sibling.moderator);
    const path = `payload-locked-documents/${locks.commune}`;
    expect((await sibling.delete(path)).status).not.toBe(200);
    expect(
      (
        await sibling.patch(path, {
          user: { relationTo: 'users', value: world.user.sibling.moderator.id },
        })
      ).status,
    ).not.toBe(200);
    const made = {
      document: { relationTo: 'sites', value: sites.commune },
      user: { relationTo: 'users', value: world.user.commune.editor.id },
    };
    expect((await sibling.post('payload-locked-documents', made)).status).toBe(403);
    expect((await installation.rest(world.user.commune.author).delete(path)).status).toBe(200);
  });
});

describe('preferences', () => {
  it('belong to one person', async () => {
    const [mine, other] = [world.user.commune.editor, world.user.sibling.editor].map((user) =>
      installation.rest(user),
    );
    expect(
      (
        await mine!.post('payload-preferences/articles-list', {
          value: { secret: 1 },
          user: { relationTo: 'users', value: world.user.sibling.editor.id },
        })
      ).status,
    ).toBe(200);
    expect(
      JSON.stringify(await (await other!.get('payload-preferences/articles-list')).json()),
    ).not.toContain('secret');
    expect(((await (await other!.get('payload-preferences')).json()) as List).totalDocs ?? 0).toBe(
      0,
    );
    const { docs: own = [] } = (await (await mine!.get('payload-preferences')).json()) as List;
    expect(own.length).toBe(1);
    expect((await other!.delete(`payload-preferences/${own[0]!.id}`)).status).not.toBe(200);
    expect(
      await (await installation.rest().get('payload-preferences/articles-list')).text(),
    ).not.toContain('secret');
  });
});

it.each([
  'payload-kv',
  'payload-jobs',
  'payload-migrations',
  'payload-query-presets',
  'payload-folders',
])('%s answers nobody', async (slug) => {
  for (const user of [undefined, world.user.province.admin, world.user.province.moderator]) {
    const client = installation.rest(user);
    for (const path of [slug, `${slug}/count`, `${slug}/1`, `${slug}/run`]) {
      const response = await client.get(path);
      expect(response.status, path).not.toBe(200);
    }
    expect((await client.post(slug, {})).status).toBeGreaterThanOrEqual(400);
    expect((await client.delete(`${slug}?where[id][not_in]=none`)).status).toBeGreaterThanOrEqual(
      400,
    );
  }
});

it('uploaded files are not handed to visitors by the API', async () => {
  const { status } = await installation.rest().get('media/file/commune.webp');
  expect([401, 403, 404]).toContain(status);
});
