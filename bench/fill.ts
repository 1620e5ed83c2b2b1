import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';

import { importUnits } from '@/tenants/registry/import-units';
import { getTree } from '@/tenants/tree';
import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

import { rowsOf } from './rows';

const BATCH = 5000;

/** Deterministic numbers in [0, 1): the same content in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One article in ten from the province, two from districts, seven from communes: the mix of the measured portal. */
function unitFor(next: () => number, byLevel: Record<string, TreeUnit[]>): TreeUnit {
  const share = next();
  const level = share < 0.1 ? 'province' : share < 0.3 ? 'district' : 'commune';
  const units = byLevel[level]!;
  return units[Math.floor(next() * units.length)]!;
}

/** Imports the real units and writes `items` articles with versions and placements straight into the collections. */
export async function fill(payload: Payload, items: number): Promise<UnitTree> {
  const units = await readFile(path.join(process.cwd(), 'data', 'hai-duong-units-2024.json'), 'utf8');
  await importUnits(payload, { units });
  const tree = await getTree(payload);
  const byLevel: Record<string, TreeUnit[]> = { province: [], district: [], commune: [] };
  for (const unit of tree.all()) byLevel[unit.level]?.push(unit);
  const db = payload.db as unknown as MongooseAdapter;
  const insert = (name: string, docs: object[]) => db.connection.collection(name).insertMany(docs, { ordered: false });
  const next = random(20240326);
  for (let done = 0; done < items; done += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, items - done) }, (_, i) =>
      rowsOf(done + i, items, unitFor(next, byLevel), tree, next),
    );
    await Promise.all([
      insert('articles', batch.map((row) => row.article)),
      insert('_articles_versions', batch.map((row) => row.version)),
      insert('placements', batch.flatMap((row) => row.placements)),
    ]);
  }
  return tree;
} // prettier-ignore
