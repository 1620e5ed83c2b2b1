import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';

import { newId } from '@/database/new-id';

import { applyPlan, type MoveUnit } from './apply';
import type { Fault } from './fault';
import { parseUnits } from './parse';
import { planImport } from './plan';
import type { Plan, PlanOptions } from './plan-types';
import { readRegistry } from './read-registry';

export type ImportInput = {
  /** text of a JSON file of units; formats: data/README.md */
  units: string;
  /** text of a GeoJSON file of their boundaries */
  boundaries?: string;
  /** says what would change and writes nothing */
  dryRun?: boolean;
  closeMissing?: PlanOptions['closeMissing'];
  /** without it a file that moves units is refused */
  moveUnit?: MoveUnit;
  /** what else belongs into the transaction of an import that changes something: the audit log */
  afterwards?: (req: PayloadRequest, plan: Plan) => Promise<void>;
};

export type ImportResult = { plan: Plan; faults: [] } | { plan: null; faults: Fault[] };

/**
 * Imports a file into the registry, wholly or not at all: any fault refuses the file before the first write.
 * For the system only: no access rule is asked. The caller decides who may.
 */
export async function importUnits(payload: Payload, input: ImportInput): Promise<ImportResult> {
  const req = await createLocalReq({}, payload);
  const owned = await initTransaction(req);
  try {
    const existing = await readRegistry(req, input.boundaries !== undefined);
    const parsed = parseUnits(input.units, { boundaries: input.boundaries, known: existing });
    const result = parsed.file
      ? planImport(parsed.file, existing, {
          newId: () => newId(payload),
          closeMissing: input.closeMissing,
          canMove: input.moveUnit !== undefined,
        })
      : { plan: null, faults: parsed.faults };
    if (result.plan && !input.dryRun) {
      await applyPlan(req, result.plan, existing, input.moveUnit);
      await input.afterwards?.(req, result.plan);
      if (owned) await commitTransaction(req);
    } else if (owned) await killTransaction(req);
    return result;
  } catch (error) {
    if (owned) await killTransaction(req);
    throw error;
  }
}
