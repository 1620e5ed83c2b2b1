import type { Endpoint } from 'payload';

import { createPreview, listPreviews, revokePreviews } from './endpoints/preview';
import { unitCard } from './endpoints/unit-card';
import { findUnits, unitChildren } from './endpoints/unit-children';

/** What the admin's own screens read and do. Each checks the actor itself. */
export const adminEndpoints: Endpoint[] = [
  findUnits, unitCard, unitChildren,
  revokePreviews, createPreview, listPreviews,
]; // prettier-ignore
