'use client';

import { usePathname, useSearchParams } from 'next/navigation.js';
import { useCallback, useMemo } from 'react';

import { readQueueFilter, writeQueueFilter, type QueueFilter } from '@/admin/queue/queue-filter';

import { itemAddress, listAddress, openItem, type OpenItem } from './queue-address';

/**
 * What the address says: the filter and the open item. The list keeps its place, because the page is not built anew; the
 * first item opened from the list can be left with Back, the next one takes its place.
 */
export function useQueueAddress(admin: string) {
  const path = usePathname();
  const search = useSearchParams().toString();
  const filter = useMemo(() => readQueueFilter(new URLSearchParams(search)), [search]);
  const query = writeQueueFilter(filter);
  const open = useMemo(() => openItem(admin, path), [admin, path]);
  const go = useCallback(
    (item: OpenItem | null) => {
      const address = item ? itemAddress(admin, item, query) : listAddress(admin, query);
      if (item && !open) window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    },
    [admin, query, open],
  );
  const setFilter = useCallback(
    (next: QueueFilter) => {
      const asked = writeQueueFilter(next);
      window.history.replaceState(
        null,
        '',
        open ? itemAddress(admin, open, asked) : listAddress(admin, asked),
      );
    },
    [admin, open],
  );
  return { filter, query, open, go, setFilter };
}
