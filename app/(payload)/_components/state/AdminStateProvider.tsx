'use client';

import { useAuth } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, type ReactNode } from 'react';

import '../writing/guarded-fetch';
import { AdminStateContext, type AdminState } from './context';
import { startInVietnamese } from './first-language';

export function AdminStateProvider({
  state,
  children,
}: {
  state: AdminState;
  children: ReactNode;
}) {
  useEffect(() => {
    if (startInVietnamese()) window.location.reload();
  }, []);
  const { user } = useAuth();
  const router = useRouter();
  const signedIn = user ? String(user.id) : null;
  const known = state.person?.id ?? null;
  // Payload goes on from its login without asking the server for the layout again, which knows nobody yet.
  useEffect(() => {
    if (signedIn && signedIn !== known) router.refresh();
  }, [signedIn, known, router]);
  return (
    <AdminStateContext value={state}>
      {/* Payload's screens for visitors have no main landmark. One element for both, so that nothing is built anew. */}
      <div role={user ? undefined : 'main'} className="lt-around">
        {children}
      </div>
    </AdminStateContext>
  );
}
