import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { recordReorganisation } from '@/audit/record-reorganisation';
import { startPayload, type TestInstallation } from '@/test/payload';

import { importUnits } from '../registry/import-units';
import { getTree } from '../tree';
import { moveUnit } from './move-unit';

let installation: TestInstallation;

beforeAll(async () => {
  installation = await startPayload();
});
afterAll(() => installation.stop());

const AN_BINH = '10630';
const KINH_MON = '292';

it('moves a unit when a later file puts it under another parent, with its site and its former address', async () => {
  const { payload } = installation;
  const text = await readFile(path.join(process.cwd(), 'data/hai-duong-units-2024.json'), 'utf8');
  expect((await importUnits(payload, { units: text })).faults).toEqual([]);
  const file = JSON.parse(text) as { units: { code: string; parentCode: string | null }[] };
  const moved = file.units.map((unit) =>
    unit.code === AN_BINH ? { ...unit, parentCode: KINH_MON } : unit,
  );
  const units = JSON.stringify({ ...file, units: moved });

  const refused = await importUnits(payload, { units });
  expect(refused.plan).toBeNull();
  expect(
    (
      await importUnits(payload, {
        units,
        moveUnit: (req, move) => moveUnit(req, move, recordReorganisation),
      })
    ).faults,
  ).toEqual([]);

  const tree = await getTree(payload);
  const byCode = new Map([...tree.all()].map((unit) => [unit.code, unit]));
  const unit = byCode.get(AN_BINH)!;
  expect(unit.parent).toBe(byCode.get(KINH_MON)!.id);
  expect(unit.path).toBe('kinh-mon/an-binh');
  const { docs } = await payload.find({
    collection: 'sites',
    where: { unit: { equals: unit.id } },
  });
  expect(docs[0]?.scope?.l3).toBe(unit.parent);
  expect(docs[0]?.formerPaths).toContain('nam-sach/an-binh');
});
