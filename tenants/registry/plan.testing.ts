import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

import { applyInMemory } from './apply-in-memory.testing';
import type { ExistingUnit } from './existing';
import { parseUnits } from './parse';
import { planImport } from './plan';
import type { Plan, PlanOptions } from './plan-types';

/** A file of data/. */
export const data = (name: string): string =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
export const [Y2024, DEC2024, Y2025] = [
  'hai-duong-units-2024.json',
  'hai-duong-units-2024-12.json',
  'hai-duong-units-2025-successors.json',
].map(data) as [string, string, string];

let last = 0;
const newId = () => `u${(last += 1)}`;

/** The plan or the faults of a file without faults of its own. */
export const attempt = (
  text: string,
  registry: readonly ExistingUnit[],
  options: Partial<PlanOptions> = {},
  boundaries?: string,
) => {
  const { file, faults } = parseUnits(text, { known: registry, boundaries });
  expect(faults).toEqual([]);
  return planImport(file!, registry, { newId, ...options });
};

export const planned = (...args: Parameters<typeof attempt>): Plan => {
  const { plan, faults } = attempt(...args);
  expect(faults).toEqual([]);
  return plan!;
};

/** The registry after an import. */
export const imported = (
  text: string,
  registry: readonly ExistingUnit[] = [],
  options: Partial<PlanOptions> = {},
  boundaries?: string,
) => applyInMemory(registry, planned(text, registry, options, boundaries));

export const counts = ({ add, rename, change, move, close, unchanged }: Plan) =>
  [add, rename, change, move, close].map((list) => list.length).concat(unchanged);

export const keys = (result: ReturnType<typeof attempt>) => [
  ...new Set(result.faults.map((one) => one.key)),
];
export const byName = (registry: readonly ExistingUnit[], name: string) =>
  registry.filter((unit) => unit.name === name);

/** The province of small files. */
export const root = {
  code: '30',
  name: 'Tỉnh Hải Dương',
  type: 'province',
  level: 'province',
  parentCode: null,
};
export const district = (rest: object = {}) => ({
  ...root,
  code: '291',
  name: 'Huyện Nam Sách',
  type: 'district',
  level: 'district',
  parentCode: '30',
  ...rest,
});
export const commune = (code: string, name: string, rest: object = {}) => ({
  code,
  name,
  type: 'commune',
  level: 'commune',
  parentCode: '30',
  ...rest,
});
/** A file with a province and these units. */
export const file = (units: object[], validFrom = '2024-01-01') =>
  JSON.stringify({ meta: { validFrom }, units: [root, ...units] });
