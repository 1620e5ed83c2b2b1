import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { actorsOf, expected, unitsOf, type MatrixActor } from '@/test/matrix-actors';
import { EXPECTATIONS, type Row } from '@/test/matrix-expectations';
import { allRows, buildDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestClient } from '@/test/rest';
import { buildWorld, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;
let actors: MatrixActor[];
const clients = new Map<string, RestClient>();

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  await buildDocs(installation.payload, world);
  actors = actorsOf(world);
  for (const actor of actors) clients.set(actor.name, installation.rest(actor.user));
});
afterAll(() => installation.stop());

/** Collections that the access matrix must judge, listed by the running configuration itself. */
const { default: config } = await import('@payload-config');
const collections = (await config).collections;

const readable = (slug: string, actor: MatrixActor, rows: readonly Row[]): string[] =>
  rows.filter((row) => unitsOf(slug, world, row).some((unit) => expected(slug, 'read', actor, unit, row))).map(({ id }) => id).sort(); // prettier-ignore

type List = { docs?: { id: string }[]; totalDocs?: number };

/** Ids of a REST list, and its total; a refusal is an empty list. */
async function list(client: RestClient, path: string): Promise<{ ids: string[]; total: number }> {
  const body = (await (await client.get(path)).json()) as List;
  return { ids: (body.docs ?? []).map(({ id }) => String(id)).sort(), total: body.totalDocs ?? 0 };
}

it('knows every collection of the configuration', () => {
  expect(collections.map(({ slug }) => slug).filter((slug) => !(slug in EXPECTATIONS))).toEqual([]);
});

describe.each(collections.filter(({ slug }) => !slug.startsWith('payload-')))(
  '$slug',
  (collection) => {
    const slug = collection.slug as CollectionSlug;

    it('lists, counts and opens by REST exactly what the table grants', async () => {
      const rows = await allRows(installation.payload, slug);
      for (const actor of actors) {
        const client = clients.get(actor.name)!;
        const ids = readable(slug, actor, rows);
        expect(await list(client, `${slug}?limit=500&depth=0`), actor.name).toEqual({
          ids,
          total: ids.length,
        });
        const counted = (await (await client.get(`${slug}/count`)).json()) as List;
        expect(counted.totalDocs ?? 0, actor.name).toBe(ids.length);
      }
    });

    it('opens single documents by REST for the same people only', async () => {
      const rows = await allRows(installation.payload, slug);
      // One row of every unit is enough for relations; one person per unit and role comes by.
      const sample = [
        ...new Map(
          rows.map((row) => [`${unitsOf(slug, world, row).join()}${String(row._status)}`, row]),
        ).values(),
      ];
      for (const actor of actors) {
        const allowed = new Set(readable(slug, actor, rows));
        for (const { id } of sample) {
          const { status } = await clients.get(actor.name)!.get(`${slug}/${id}?depth=0`);
          expect(status === 200, `${actor.name}: ${status} for ${id}`).toBe(allowed.has(id));
        }
      }
    });

    it('gives the same through the Local API, drafts and distinct values included', async () => {
    const { payload } = installation;
    const rows = await allRows(payload, slug);
    for (const { name, user, ...actor } of actors) {
      const ids = readable(slug, { name, user, ...actor }, rows);
      const caller = { overrideAccess: false, user: user ?? null, disableErrors: true } as const;
      const find = (draft: boolean) =>
        payload.find({ collection: slug, ...caller, draft, limit: 500, depth: 0 }).then(({ docs }) => docs.map(({ id }) => String(id)).sort(), () => []);
      expect(await find(false), name).toEqual(ids);
      if (collection.versions) expect(await find(true), name).toEqual(ids);
      const { totalDocs } = await payload.count({ collection: slug, ...caller }).catch(() => ({ totalDocs: 0 }));
      expect(totalDocs, name).toBe(ids.length);
      if (EXPECTATIONS[slug]!.unit !== 'steward') continue;
      const distinct = await payload
        .findDistinct({ collection: slug, ...caller, field: 'steward' as never, limit: 500 })
        .then(({ values }) => values.map((value) => String((value as { steward: unknown }).steward)).sort(), () => []);
      const stewards = rows.filter(({ id }) => ids.includes(id)).map((row) => String(row.steward));
      expect(distinct, name).toEqual([...new Set(stewards)].sort());
    }
  }); // prettier-ignore

    it.runIf(collection.versions)('shows versions of readable documents only', async () => {
    const { payload } = installation;
    const rows = await allRows(payload, slug);
    const { docs: versions } = await payload.db.findVersions<Row>({ collection: slug, limit: 0, pagination: false });
    const sample = [...new Map(versions.map((row) => [String(row.parent), row])).values()];
    for (const actor of actors) {
      const allowed = new Set(readable(slug, actor, rows));
      const ids = versions.filter((row) => allowed.has(String(row.parent))).map(({ id }) => String(id)).sort();
      const client = clients.get(actor.name)!;
      expect(await list(client, `${slug}/versions?limit=500&depth=0`), actor.name).toEqual({ ids, total: ids.length });
      const { totalDocs } = await payload
        .countVersions({ collection: slug, overrideAccess: false, user: actor.user ?? null })
        .catch(() => ({ totalDocs: 0 }));
      expect(totalDocs, actor.name).toBe(ids.length);
      for (const row of sample) {
        const { status } = await client.get(`${slug}/versions/${String(row.id)}?depth=0`);
        expect(status === 200, `${actor.name}: ${status}`).toBe(allowed.has(String(row.parent)));
      }
    }
  }); // prettier-ignore
  },
);
