'use client';

import type { ReactNode } from 'react';

import '../writing/guarded-fetch';
import { AdminStateContext, type AdminState } from './context';

export function AdminStateProvider({ state, children }: { state: AdminState; children: ReactNode }) {
  return <AdminStateContext value={state}>{children}</AdminStateContext>;
}
