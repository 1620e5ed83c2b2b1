'use client';

import { useEffect, type ReactNode } from 'react';

import '../writing/guarded-fetch';
import { AdminStateContext, type AdminState } from './context';
import { startInVietnamese } from './first-language';

export function AdminStateProvider({ state, children }: { state: AdminState; children: ReactNode }) {
  useEffect(() => {
    if (startInVietnamese()) window.location.reload();
  }, []);
  return <AdminStateContext value={state}>{children}</AdminStateContext>;
}
