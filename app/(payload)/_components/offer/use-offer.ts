'use client';

import { useCallback, useEffect, useState } from 'react';

import type { OfferView } from '@/admin/offers/offer-view';

import { readOffer } from './offer-requests';

export type ShownOffer =
  { kind: 'loading' } | { kind: 'gone' } | { kind: 'failed' } | { kind: 'ready'; offer: OfferView };

/** An offer as its receiver reads it, and how to read it anew. */
export function useOffer(item: string, unit: string): { shown: ShownOffer; load: () => Promise<void> } {
  const [shown, setShown] = useState<ShownOffer>({ kind: 'loading' });
  const load = useCallback(async () => {
    try {
      const offer = await readOffer(item, unit);
      setShown(offer ? { kind: 'ready', offer } : { kind: 'gone' });
    } catch {
      setShown({ kind: 'failed' });
    }
  }, [item, unit]);
  useEffect(() => {
    const timer = window.setTimeout(() => void load());
    return () => window.clearTimeout(timer);
  }, [load]);
  return { shown, load };
} // prettier-ignore
