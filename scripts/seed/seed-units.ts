import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';

import { recordImport } from '@/audit/record-import';
import { faultText } from '@/tenants/registry/fault-text';
import { importUnits } from '@/tenants/registry/import-units';

const data = (name: string) => readFile(path.join(process.cwd(), 'data', name), 'utf8');

/** The 248 units of Hải Dương as on the day the portal opened, with the boundaries of the districts. */
export async function seedUnits(payload: Payload): Promise<void> {
  const result = await importUnits(payload, {
    units: await data('hai-duong-units-2024.json'),
    boundaries: await data('hai-duong-districts.geojson'),
    afterwards: recordImport,
  });
  if (result.plan) return;
  throw new Error(result.faults.map((fault) => faultText(fault, 'en')).join('\n'));
}
