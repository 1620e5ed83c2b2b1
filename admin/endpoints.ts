import type { Endpoint } from 'payload';

import { auditExport } from './endpoints/audit-export';
import { actOnItem, readItemState } from './endpoints/item-verbs';
import { createPreview, listPreviews, revokePreviews } from './endpoints/preview';
import { replacements } from './endpoints/replacements';
import { unitCard } from './endpoints/unit-card';
import { findUnits, unitChildren } from './endpoints/unit-children';

/** What the admin's own screens read and do. Each checks the actor itself. */
export const adminEndpoints: Endpoint[] = [
  findUnits, unitCard, unitChildren,
  replacements, readItemState, actOnItem,
  auditExport,
  revokePreviews, createPreview, listPreviews,
]; // prettier-ignore
