'use client';

import { createContext, use } from 'react';

import type { UnitView } from '@/admin/unit-view';
import type { Role } from '@/tenants/roles';

/** What every screen of the admin knows without asking: who works, for which unit, and how far lists reach. */
export type AdminState = {
  person: { id: string; name: string } | null;
  unit: UnitView | null;
  roles: Role[];
  below: boolean;
  mayBelow: boolean;
  /** the units of the person's memberships, at most twelve */
  own: UnitView[];
};

export const EMPTY_STATE: AdminState = {
  person: null, unit: null, roles: [], below: false, mayBelow: false, own: [],
}; // prettier-ignore

export const AdminStateContext = createContext<AdminState>(EMPTY_STATE);

export const useAdminState = (): AdminState => use(AdminStateContext);
