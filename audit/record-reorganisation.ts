import type { RecordReorganisation } from '@/tenants/reorganise/recorder';

import { recordAudit } from './record';

/** One row for every unit concerned, so that the administrators of the former place read of it as those of the new one do. */
export const recordReorganisation: RecordReorganisation = async (req, change) => {
  const { verb, unit, concerned, before, after, tree } = change;
  for (const each of new Set(concerned)) {
    const entry = { action: `units.${verb}`, collection: 'units', document: unit, unit: each, before, after };
    await recordAudit(req, entry, tree.scope(each));
  }
}; // prettier-ignore
