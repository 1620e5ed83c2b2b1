import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { actorsOf, expected, unitsOf, type MatrixActor } from '@/test/matrix-actors';
import { EXPECTATIONS, type Row } from '@/test/matrix-expectations';
import { CHANGE, NEW } from '@/test/matrix-writes';
import { allRows, buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestClient } from '@/test/rest';
import { buildWorld, UNIT_KEYS, type UnitKey, type World } from '@/test/world';

import { UNIT_HEADER } from './acting-unit';

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

const { default: config } = await import('@payload-config');
const collections = (await config).collections.filter(({ slug }) => !slug.startsWith('payload-'));

const client = (actor: MatrixActor): RestClient => clients.get(actor.name)!;
const may = (
  slug: string,
  operation: Parameters<typeof expected>[1],
  actor: MatrixActor,
  row: Row,
) => unitsOf(slug, world, row).some((unit) => expected(slug, operation, actor, unit, row));

/** One row per unit (and status), the same for everybody. */
async function sampleOf(slug: string): Promise<Row[]> {
  const rows = await allRows(installation.payload, slug);
  return [
    ...new Map(
      rows
        .reverse()
        .map((row) => [`${unitsOf(slug, world, row).join()}${String(row._status)}`, row]),
    ).values(),
  ];
}

async function remove(collection: CollectionSlug, id: string): Promise<void> {
  const { db, collections: all } = installation.payload;
  // Its versions first: SQLite takes the parent out of those of a row that is gone.
  if (all[collection].config.versions)
    await db.deleteVersions({ collection, where: { parent: { equals: id } } });
  await db.deleteOne({ collection, where: { id: { equals: id } } });
}

type Made = { doc?: Row; docs?: Row[] };
const bodyOf = async (response: Response): Promise<Made> => (await response.json()) as Made;

describe.each(collections)('$slug', (collection) => {
  const slug = collection.slug as CollectionSlug;

  it('is created in the unit of the header by whom the table names', async () => {
    for (const actor of actors) {
      // Where nobody may at all, one unit says as much as eight.
      for (const target of EXPECTATIONS[slug]!.create ? UNIT_KEYS : (['commune'] as const)) {
        const init = { headers: { [UNIT_HEADER]: world.unit[target] } };
        const response = await client(actor).post(
          `${slug}?depth=0`,
          NEW[slug]?.(world, docs, target) ?? {},
          init,
        );
        const { doc } = await bodyOf(response);
        const why = `${actor.name} in ${target}: ${response.status}`;
        expect(response.status === 201, why).toBe(expected(slug, 'create', actor, target));
        if (!doc) continue;
        expect(unitsOf(slug, world, { ...doc, id: String(doc.id) }), why).toEqual([target]);
        await remove(slug, String(doc.id));
      }
    }
  });

  it('is changed by whom the table names, one by one and in bulk', async () => {
    const sample = await sampleOf(slug);
    const all = await allRows(installation.payload, slug);
    const draft = collection.versions ? '&draft=true' : '';
    for (const actor of actors) {
      for (const row of sample) {
        const { status } = await client(actor).patch(
          `${slug}/${row.id}?depth=0${draft}`,
          CHANGE[slug] ?? {},
        );
        expect(status === 200, `${actor.name} on ${row.id}: ${status}`).toBe(
          may(slug, 'update', actor, row),
        );
      }
      const response = await client(actor).patch(
        `${slug}?depth=0&limit=500&where[id][not_in]=none${draft}`,
        CHANGE[slug] ?? {},
      );
      const changed = ((await bodyOf(response)).docs ?? []).map(({ id }) => String(id)).sort();
      expect(changed, actor.name).toEqual(
        all
          .filter((row) => may(slug, 'update', actor, row))
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it('is erased by whom the table names', async () => {
    const sample = await sampleOf(slug);
    for (const actor of actors) {
      for (const row of sample) {
        const allowed = may(slug, 'erase', actor, row);
        if (allowed) continue;
        const { status } = await client(actor).delete(`${slug}/${row.id}?depth=0`);
        expect(status, `${actor.name} on ${row.id}`).not.toBe(200);
      }
      if (EXPECTATIONS[slug]!.erase) continue;
      const gone = await bodyOf(
        await client(actor).delete(`${slug}?depth=0&where[id][not_in]=none&trash=true`),
      );
      expect(gone.docs ?? [], actor.name).toEqual([]);
    }
    expect((await sampleOf(slug)).map(({ id }) => id)).toEqual(sample.map(({ id }) => id));
  });

  it('is duplicated into units only where the person may create', async () => {
    const sample = await sampleOf(slug);
    for (const actor of actors) {
      for (const row of sample) {
        const { doc } = await bodyOf(
          await client(actor).post(`${slug}/${row.id}/duplicate?depth=0`, CHANGE[slug] ?? {}),
        );
        if (!doc) continue;
        const units = unitsOf(slug, world, { ...doc, id: String(doc.id) });
        const why = `${actor.name} duplicates a row of ${unitsOf(slug, world, row).join()}`;
        expect(
          units.length > 0 && units.every((unit) => expected(slug, 'create', actor, unit)),
          why,
        ).toBe(true);
        await remove(slug, String(doc.id));
      }
    }
  });
});

/** Erasing where it is allowed: every pair gets a document of its own. */
it.each(['sections', 'topics', 'section-labels', 'level-settings', 'mournings', 'media', 'publication-policies'] as const)('%s: administrators of the table erase', async (slug) => {
  const [row] = await sampleOf(slug);
  for (const actor of actors) {
    for (const target of UNIT_KEYS) {
      if (!expected(slug, 'erase', actor, target)) continue;
      const unit = world.unit[target];
      const { id: _, slug: __, createdAt: ___, updatedAt: ____, ...rest } = row as Row & Record<string, unknown>;
      const own = slug === 'sections' || slug === 'topics' ? { slug: 'xoa' } : slug === 'level-settings' ? { level: 'district' } : slug === 'publication-policies' || slug === 'mournings' ? {} : slug === 'media' ? { filename: `${target}-${actor.name}.webp` } : { section: docs.foreign.section };
      const scope = (await installation.payload.findByID({ collection: 'units', id: unit })).scope;
      const data = { ...rest, ...own, steward: unit, origin: unit, scope };
      const made = await installation.payload.db.create({ collection: slug, data });
      const { status } = await client(actor).delete(`${slug}/${made.id}?depth=0`);
      expect(status, `${actor.name} in ${target}`).toBe(200);
    }
  }
}); // prettier-ignore

it('unlocks accounts by whom the table names, and nobody his own', async () => {
  const sample = await sampleOf('users');
  for (const actor of actors) {
    for (const row of sample) {
      const { status } = await client(actor).post('users/unlock', { email: row.email });
      expect(status === 200, `${actor.name} on ${String(row.email)}: ${status}`).toBe(
        row.id !== String(actor.user?.id) && may('users', 'unlock', actor, row),
      );
    }
  }
});
