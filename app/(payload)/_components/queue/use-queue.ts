'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

import type { QueueAnswer } from '@/admin/endpoints/queue';
import type { QueueCounts } from '@/admin/queue/queue-counts';

import { tellQueueCount } from './queue-count';

export type QueueList = QueueAnswer & { query: string };

export type Queue = {
  /** null while the first page of this filter is under way */
  list: QueueList | null;
  failed: boolean;
  loadingMore: boolean;
  more: () => Promise<void>;
  reload: () => void;
  /** takes a decided item out of the list and its counts */
  remove: (id: string) => void;
};

const REFRESH = 60_000;

async function read(query: string, after?: string): Promise<QueueAnswer> {
  const parts = [query, after ? `after=${encodeURIComponent(after)}` : '']
    .filter(Boolean)
    .join('&');
  const response = await fetch(`/api/lt/queue${parts ? `?${parts}` : ''}`, {
    credentials: 'include',
  });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as QueueAnswer;
}

const without = (counts: QueueCounts | null, late: boolean): QueueCounts | null =>
  counts && {
    all: Math.max(0, counts.all - 1),
    urgent: Math.max(0, counts.urgent - (late ? 1 : 0)),
    unfiltered: counts.unfiltered === null ? null : Math.max(0, counts.unfiltered - 1),
  };

/** The list under a filter, page by page; the first page is read anew each minute while nobody has gone further. */
export function useQueue(query: string): Queue {
  const [list, setList] = useState<QueueList | null>(null);
  const [failed, setFailed] = useState(false);
  const [loadingMore, setLoadingMore] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const paged = useRef(false);
  const wanted = useRef(query);

  const first = useCallback(
    async (quiet: boolean) => {
      try {
        const answer = await read(query);
        if (wanted.current !== query || (quiet && paged.current)) return;
        setList({ ...answer, query });
        setFailed(false);
      } catch {
        if (!quiet && wanted.current === query) setFailed(true);
      }
    },
    [query],
  );

  useEffect(() => {
    wanted.current = query;
    paged.current = false;
    const start = window.setTimeout(() => void first(false));
    const timer = window.setInterval(() => {
      if (document.visibilityState === 'visible' && !paged.current) void first(true);
    }, REFRESH);
    return () => {
      window.clearTimeout(start);
      window.clearInterval(timer);
    };
  }, [query, first, attempt]);

  const shown = list?.query === query ? list : null;
  const total = shown?.counts ? (shown.counts.unfiltered ?? shown.counts.all) : null;
  useEffect(() => {
    if (total !== null) tellQueueCount(total);
  }, [total]);

  return {
    list: shown,
    failed,
    loadingMore,
    more: async () => {
      if (!shown?.next || loadingMore) return;
      setLoadingMore(true);
      paged.current = true;
      try {
        const answer = await read(query, shown.next);
        setList((now) =>
          now?.query === query
            ? { ...now, rows: [...now.rows, ...answer.rows], next: answer.next }
            : now,
        );
      } catch {
        setFailed(true);
      }
      setLoadingMore(false);
    },
    reload: () => {
      setFailed(false);
      setAttempt((count) => count + 1);
    },
    remove: (id) =>
      setList((now) => {
        const row = now?.rows.find((one) => one.id === id);
        return now && row
          ? {
              ...now,
              rows: now.rows.filter((one) => one !== row),
              counts: without(now.counts, row.late),
            }
          : now;
      }),
  };
}
