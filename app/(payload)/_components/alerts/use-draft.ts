'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

import { emptyDraft, newKey, readDraft, type Draft } from './draft';

const nameOf = (person: string, unit: string): string => `lt-alert:${person}:${unit}`;

export type Change = (next: Partial<Draft> | ((draft: Draft) => Draft)) => void;

/** What is being written, kept on this device at every change: nothing typed is lost (FLOWS, rule 6). */
export function useDraft(
  person: string,
  unit: string,
): { draft: Draft; change: Change; clear: () => void; keptAt: string | null } {
  const name = nameOf(person, unit);
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(''));
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const touched = useRef(false);
  useEffect(() => {
    let kept: Draft | null = null;
    try {
      kept = readDraft(window.localStorage.getItem(name));
    } catch {
      // A browser that keeps nothing: the form works all the same.
    }
    touched.current = false;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the device is asked after the page is awake: the server knows nothing of it
    setDraft(kept ?? emptyDraft(newKey()));
  }, [name]);
  useEffect(() => {
    if (!touched.current) return;
    try {
      window.localStorage.setItem(name, JSON.stringify(draft));
      // eslint-disable-next-line react-hooks/set-state-in-effect -- said when it is kept, not before
      setKeptAt(new Date().toISOString());
    } catch {
      setKeptAt(null);
    }
  }, [name, draft]);
  const change = useCallback<Change>((next) => {
    touched.current = true;
    setDraft((now) => (typeof next === 'function' ? next(now) : { ...now, ...next }));
  }, []);
  /** Issued, or given up: the next press is another one. */
  const clear = useCallback(() => {
    touched.current = false;
    try {
      window.localStorage.removeItem(name);
    } catch {
      // Nothing was kept.
    }
    setKeptAt(null);
    setDraft(emptyDraft(newKey()));
  }, [name]);
  return { draft, change, clear, keptAt };
}
