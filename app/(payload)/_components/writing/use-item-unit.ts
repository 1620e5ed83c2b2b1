'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { UnitCard } from '@/admin/endpoints/unit-card';
import type { UnitView } from '@/admin/unit-view';

import { useAdminState } from '../state/context';

/** The steward of the open item; null for a new one, or until it is known. */
export function useItemUnit(): UnitView | null {
  const { own, unit } = useAdminState();
  const { savedDocumentData, data } = useDocumentInfo();
  const steward: unknown = savedDocumentData?.steward ?? data?.steward;
  const id = typeof steward === 'object' && steward !== null && 'id' in steward ? String(steward.id) : typeof steward === 'string' ? steward : null;
  const known = [unit, ...own].find((each) => each?.id === id) ?? null;
  const [fetched, setFetched] = useState<UnitView | null>(null);
  const ask = id && !known ? id : null;
  useEffect(() => {
    if (!ask) return;
    const abort = new AbortController();
    fetch(`/api/lt/units/card?id=${ask}`, { credentials: 'include', signal: abort.signal })
      .then(async (response) => response.ok && setFetched((await response.json()) as UnitCard))
      .catch(() => undefined);
    return () => abort.abort();
  }, [ask]);
  return known ?? (fetched?.id === id ? fetched : null);
} // prettier-ignore
