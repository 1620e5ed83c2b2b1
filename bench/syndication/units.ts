import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';

import { importUnits } from '@/tenants/registry/import-units';
import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';

/** Units of Hải Dương in 2024. */
export const REAL = 248;

const PER_DISTRICT = 16;

/** One province with districts of sixteen communes each. */
function invented(count: number): string {
  const districts = Math.floor((count - 1) / (PER_DISTRICT + 1));
  const row = (code: string, name: string, level: string, parentCode: string | null) => ({
    code, name, shortName: name, nameEn: name, shortNameEn: name, level, type: level, parentCode, slug: `${level}-${code}`,
  }); // prettier-ignore
  const units = Array.from({ length: count }, (_, n) => {
    if (n === 0) return row('1', 'Tỉnh Mẫu', 'province', null);
    if (n <= districts) return row(`2${n}`, `Huyện Số ${n}`, 'district', '1');
    return row(`3${n}`, `Xã Số ${n}`, 'commune', `2${1 + (n % districts)}`);
  });
  return JSON.stringify({ meta: { validFrom: '2019-12-01' }, units });
}

/** A tree of so many units in an empty database: the real one where the number is its own. */
export async function importTree(payload: Payload, count: number): Promise<UnitTree> {
  const file = path.join(process.cwd(), 'data', 'hai-duong-units-2024.json');
  const units = count === REAL ? await readFile(file, 'utf8') : invented(count);
  const { faults } = await importUnits(payload, { units });
  if (faults.length > 0) throw new Error(`units: ${JSON.stringify(faults.slice(0, 3))}`);
  const tree = await getTree(payload);
  if (tree.size !== count) throw new Error(`units: ${tree.size} instead of ${count}`);
  return tree;
}
