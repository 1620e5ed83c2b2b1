import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startPayload, type TestInstallation } from '@/test/payload';

import { importUnits, type ImportInput } from './import-units';

let installation: TestInstallation;

const load = (input: ImportInput) => importUnits(installation.payload, input);
const kinds = (result: Awaited<ReturnType<typeof load>>) => {
  expect(result.faults).toEqual([]);
  const { add, rename, change, move, close } = result.plan!;
  return [add, rename, change, move, close].map((list) => list.length);
};

beforeAll(async () => {
  installation = await startPayload();
});
afterAll(() => installation.stop());

describe('a whole country', () => {
  it('imports more than eleven thousand units in a few statements', async () => {
    const units: object[] = [
      { code: '00', name: 'Nước Mẫu', type: 'country', level: 'country', parentCode: null },
    ];
    for (let p = 1; p <= 63; p += 1) {
      units.push({
        code: `P${p}`,
        name: `Tỉnh Mẫu ${p}`,
        type: 'province',
        level: 'province',
        parentCode: '00',
      });
      for (let d = 1; d <= 11; d += 1) {
        units.push({
          code: `P${p}D${d}`,
          name: `Huyện Mẫu ${d}`,
          type: 'district',
          level: 'district',
          parentCode: `P${p}`,
        });
        for (let c = 1; c <= 15; c += 1) {
          units.push({
            code: `P${p}D${d}C${c}`,
            name: `Xã Mẫu ${c}`,
            type: 'commune',
            level: 'commune',
            parentCode: `P${p}D${d}`,
          });
        }
      }
    }
    const text = JSON.stringify({ meta: { validFrom: '2024-02-01' }, units });
    expect(kinds(await load({ units: text }))).toEqual([units.length, 0, 0, 0, 0]);
    expect((await installation.payload.count({ collection: 'sites' })).totalDocs).toBe(
      units.length,
    );
    expect(kinds(await load({ units: text, dryRun: true }))).toEqual([0, 0, 0, 0, 0]);
  });
});
