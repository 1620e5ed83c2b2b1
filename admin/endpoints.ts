import type { Endpoint } from 'payload';

import { auditExport } from './endpoints/audit-export';
import { unitCard } from './endpoints/unit-card';
import { findUnits, unitChildren } from './endpoints/unit-children';

/** What the admin's own screens read. Each checks the actor itself. */
export const adminEndpoints: Endpoint[] = [findUnits, unitCard, unitChildren, auditExport];
