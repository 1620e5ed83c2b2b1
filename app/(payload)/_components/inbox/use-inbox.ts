'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

import type { InboxAnswer } from '@/admin/inbox/inbox-view';

import { readInbox } from './inbox-requests';

/** The inbox of a unit under a filter, page by page. */
export function useInbox(unit: string, query: string) {
  const [list, setList] = useState<(InboxAnswer & { query: string }) | null>(null);
  const [failed, setFailed] = useState(false);
  const wanted = useRef(query);
  const load = useCallback(async () => {
    try {
      const answer = await readInbox(unit, query);
      if (wanted.current !== query) return;
      setList({ ...answer, query });
      setFailed(false);
    } catch {
      if (wanted.current === query) setFailed(true);
    }
  }, [unit, query]);
  useEffect(() => {
    wanted.current = query;
    const timer = window.setTimeout(() => void load());
    return () => window.clearTimeout(timer);
  }, [load, query]);
  const more = async () => {
    if (!list?.next) return;
    try {
      const answer = await readInbox(unit, query, list.next);
      setList((now) => now && now.query === query ? { ...now, rows: [...now.rows, ...answer.rows], next: answer.next } : now); // prettier-ignore
    } catch {
      setFailed(true);
    }
  };
  return { list: list?.query === query ? list : null, failed, load, more };
}
