'use client';

import { useCallback, useEffect, useState } from 'react';

import type { ItemDifference } from '@/admin/difference/item-difference';

import type { OpenItem } from './queue-address';

export type Shown =
  | { kind: 'none' }
  | { kind: 'loading' }
  | { kind: 'gone' }
  | { kind: 'failed' }
  | { kind: 'ready'; item: ItemDifference };

/** An offer is read otherwise (offer/use-offer.ts). */
type OpenText = Exclude<OpenItem, { of: 'offer' }>;

const keyOf = ({ type, id, of }: OpenText): string => `${type}/${id}/${of}`;

async function read({ type, id, of }: OpenText): Promise<Shown> {
  try {
    const response = await fetch(`/api/lt/items/${type}/${id}/difference?of=${of}`, {
      credentials: 'include',
    });
    if (response.status === 404) return { kind: 'gone' };
    if (!response.ok) return { kind: 'failed' };
    return { kind: 'ready', item: (await response.json()) as ItemDifference };
  } catch {
    return { kind: 'failed' };
  }
}

/** The open item with its difference, and how to read it anew. */
export function useDifference(open: OpenText | null): {
  shown: Shown;
  reload: () => Promise<void>;
} {
  const [found, setFound] = useState<{ key: string; shown: Shown } | null>(null);
  const key = open ? keyOf(open) : '';
  const load = useCallback(async (wanted: OpenText) => {
    const shown = await read(wanted);
    setFound({ key: keyOf(wanted), shown });
  }, []);
  useEffect(() => {
    if (!open) return;
    let over = false;
    void read(open).then((shown) => {
      if (!over) setFound({ key, shown });
    });
    return () => {
      over = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says all that is in `open`
  }, [key]);
  const shown: Shown = !open
    ? { kind: 'none' }
    : found?.key === key
      ? found.shown
      : { kind: 'loading' };
  return { shown, reload: async () => (open ? load(open) : undefined) };
}
