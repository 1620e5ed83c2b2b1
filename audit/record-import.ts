import type { PayloadRequest } from 'payload';

import { asSystem } from '@/tenants/access';
import { doneText, planLines } from '@/tenants/registry/plan-text';
import type { Plan } from '@/tenants/registry/plan-types';
import { readTree } from '@/tenants/tree';

import { recordAudit } from './record';
import { redact } from './redact';

/**
 * What an import did to the registry, as one row for every top unit: the counts, and one line per changed unit. An import
 * writes its units in bulk, without the hooks that record single documents.
 */
export async function recordImport(req: PayloadRequest, plan: Plan): Promise<void> {
  const lines = planLines(plan, 'vi');
  if (lines.length === 0) return;
  const tree = await readTree(req);
  for (const { id } of tree.roots) {
    const entry = {
      action: 'units.import', collection: 'units', document: id, unit: id,
      note: doneText(plan, 'vi'), after: { units: redact(lines) },
    }; // prettier-ignore
    const { payload, transactionID } = req;
    await recordAudit({ payload, transactionID, context: asSystem() }, entry, tree.scope(id));
  }
}
