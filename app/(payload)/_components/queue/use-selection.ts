'use client';

import { useCallback, useState } from 'react';

import type { QueueRow } from '@/admin/queue/queue-row';

import type { Seen } from './BulkDialog';

/** Which items were opened, with what was read, and which of them are selected to be approved together. */
export function useSelection(texts: { openFirst: string; notTogether: string }) {
  const [seen, setSeen] = useState<ReadonlyMap<string, Seen>>(new Map());
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const lockOf = useCallback(
    (row: QueueRow): string =>
      row.reasons.length > 0
        ? row.reasons.join(' ')
        : row.source === 'offer'
          ? texts.notTogether
          : row.source !== 'review'
            ? ''
            : seen.has(row.item)
              ? ''
              : texts.openFirst,
    [seen, texts.openFirst, texts.notTogether],
  );
  return {
    selected,
    lockOf,
    seenOf: (row: QueueRow): Seen | null => seen.get(row.item) ?? null,
    /** of an opened item: only this very text is approved together with others */
    saw: useCallback(
      (item: string, what: Seen) =>
        setSeen((known) =>
          known.get(item)?.sha256 === what.sha256 ? known : new Map(known).set(item, what),
        ),
      [],
    ),
    /** @returns why it cannot be selected; empty where it was, or is no longer */
    toggle: (row: QueueRow): string => {
      const why = row.source === 'confirm' ? texts.openFirst : lockOf(row);
      if (why) return why;
      setSelected((known) => {
        const next = new Set(known);
        if (!next.delete(row.id)) next.add(row.id);
        return next;
      });
      return '';
    },
    drop: useCallback(
      (id: string) =>
        setSelected((known) =>
          known.has(id) ? new Set([...known].filter((one) => one !== id)) : known,
        ),
      [],
    ),
    clear: () => setSelected(new Set()),
  };
}
