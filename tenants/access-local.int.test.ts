import type { CollectionSlug, PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { actorsOf, expected, unitsOf, type MatrixActor } from '@/test/matrix-actors';
import { EXPECTATIONS, type Row } from '@/test/matrix-expectations';
import { allRows, buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { CHANGE, NEW, PIXEL } from '@/test/matrix-writes';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, UNIT_KEYS, type UnitKey, type World } from '@/test/world';

import { UNIT_HEADER } from './acting-unit';

/** Writes of the matrix through the Local API as the person concerned, as our own screens and services call it. */
let installation: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;
let actors: MatrixActor[];

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  docs = await buildDocs(installation.payload, world);
  // REST tries everybody; what is tried here goes through the same operations.
  actors = actorsOf(world);
});
afterAll(() => installation.stop());

const { default: config } = await import('@payload-config');
const collections = (await config).collections.filter(({ slug }) => !slug.startsWith('payload-'));

const may = (slug: string, operation: 'update' | 'erase', actor: MatrixActor, row: Row) =>
  unitsOf(slug, world, row).some((unit) => expected(slug, operation, actor, unit, row));

const as = ({ user }: MatrixActor) => ({ overrideAccess: false, user: user ?? null, depth: 0 });

/** What came of a call: the document, or null where it was refused. A fault of the server is neither. */
const outcome = <T>(call: Promise<T>): Promise<T | null> =>
  call.catch((error: { status?: number; name?: string }) => {
    if (error.status === undefined || error.status >= 500) throw error;
    return null;
  });

/** One row per unit and status. */
async function sampleOf(slug: string): Promise<Row[]> {
  const rows = await allRows(installation.payload, slug);
  const kind = (row: Row) => `${unitsOf(slug, world, row).join()}${String(row._status)}`;
  return [...new Map(rows.reverse().map((row) => [kind(row), row])).values()];
}

async function remove(collection: CollectionSlug, id: string): Promise<void> {
  const { db, collections: all } = installation.payload;
  await db.deleteOne({ collection, where: { id: { equals: id } } });
  if (all[collection].config.versions)
    await db.deleteVersions({ collection, where: { parent: { equals: id } } });
}

describe.each(collections)('$slug through the Local API', ({ slug: name, versions, upload }) => {
  const slug = name as CollectionSlug;
  const draft = Boolean(versions);
  const data = (CHANGE[name] ?? {}) as never;

  it('is created in the unit of the request by whom the table names', async () => {
    const { payload } = installation;
    for (const actor of actors) {
      for (const target of EXPECTATIONS[name]!.create ? UNIT_KEYS : (['commune'] as const)) {
        const headers = new Headers({ [UNIT_HEADER]: world.unit[target] });
        const file = upload ? { data: PIXEL, mimetype: 'image/png', name: 'anh.png', size: PIXEL.length } : undefined; // prettier-ignore
        const body = upload ? { alt: 'Một điểm ảnh' } : (NEW[name]?.(world, docs, target) ?? {});
        const made = await outcome(
          payload.create({ collection: slug, data: body as never, file, ...as(actor), req: { headers } as Partial<PayloadRequest> }),
        ); // prettier-ignore
        const why = `${actor.name} in ${target}`;
        expect(made !== null, why).toBe(expected(name, 'create', actor, target));
        if (!made) continue;
        const row = (await allRows(payload, name)).find(({ id }) => id === String(made.id))!;
        expect(unitsOf(name, world, row), why).toEqual([target]);
        await remove(slug, row.id);
      }
    }
  });

  it('is changed by whom the table names, one by one and in bulk', async () => {
    const { payload } = installation;
    const sample = await sampleOf(name);
    const all = await allRows(payload, name);
    for (const actor of actors) {
      for (const row of sample) {
        const changed = await outcome(payload.update({ collection: slug, id: row.id, data, draft, ...as(actor) })); // prettier-ignore
        expect(changed !== null, `${actor.name} on ${row.id}`).toBe(
          may(name, 'update', actor, row),
        );
      }
      const bulk = await outcome(payload.update({ collection: slug, where: { id: { exists: true } }, limit: 0, data, draft, ...as(actor) })); // prettier-ignore
      const wanted = all.filter((row) => may(name, 'update', actor, row)).map(({ id }) => id);
      expect((bulk?.docs ?? []).map(({ id }) => String(id)).sort(), actor.name).toEqual(
        wanted.sort(),
      );
    }
  });

  it('is erased and duplicated by nobody else', async () => {
    const { payload } = installation;
    const sample = await sampleOf(name);
    for (const actor of actors) {
      for (const row of sample) {
        if (may(name, 'erase', actor, row)) continue;
        const why = `${actor.name} on a row of ${unitsOf(name, world, row).join()}`;
        expect(await outcome(payload.delete({ collection: slug, id: row.id, ...as(actor) })), why).toBe(null); // prettier-ignore
        const twin = await outcome(payload.duplicate({ collection: slug, id: row.id, ...as(actor) })); // prettier-ignore
        if (!twin) continue;
        const made = (await allRows(payload, name)).find(({ id }) => id === String(twin.id))!;
        const units = unitsOf(name, world, made);
        expect(units.every((unit) => expected(name, 'create', actor, unit)), why).toBe(true); // prettier-ignore
        expect(unitsOf(name, world, row).some((unit) => expected(name, 'read', actor, unit, row)), why).toBe(true); // prettier-ignore
        await remove(slug, made.id);
      }
      if (EXPECTATIONS[name]!.erase) continue;
      const gone = await outcome(payload.delete({ collection: slug, where: { id: { exists: true } }, ...as(actor) })); // prettier-ignore
      expect(gone?.docs ?? [], actor.name).toEqual([]);
    }
    expect((await sampleOf(name)).map(({ id }) => id)).toEqual(sample.map(({ id }) => id));
  });

  it.runIf(versions)('has versions restored by nobody who may not publish it', async () => {
    const { payload } = installation;
    const { docs: found } = await payload.db.findVersions<Row>({ collection: slug, limit: 0, pagination: false, sort: 'createdAt' }); // prettier-ignore
    const sample = [...new Map(found.map((row) => [String(row.parent), row])).values()];
    const rows = await allRows(payload, name);
    for (const actor of actors) {
      for (const version of sample) {
        const row = rows.find(({ id }) => id === String(version.parent));
        if (!row) continue;
        if (unitsOf(name, world, row).some((unit) => expected(name, 'publish', actor, unit, row))) continue; // prettier-ignore
        const restored = await outcome(payload.restoreVersion({ collection: slug, id: String(version.id), ...as(actor) })); // prettier-ignore
        const why = `${actor.name} on a version of ${unitsOf(name, world, row).join()}`;
        // An author may bring back a text of his own unit that is not public, as a draft.
        const drafts = row._status === 'draft' && unitsOf(name, world, row).some((unit) => expected(name, 'update', actor, unit, row)); // prettier-ignore
        if (!drafts) expect(restored, why).toBe(null);
      }
    }
  });
});
