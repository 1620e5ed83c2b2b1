'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

import type { ProofAnswer } from '../../api/lt/sendings/[id]/proof/route';

/** One reading of all pages. */
export type Proof = { at: string; total: number; showing: string[] };

export type ProofState = {
  /** pages read so far of how many; null while none is read */
  busy: { read: number; total: number } | null;
  done: Proof[];
  failed: boolean;
  start: () => void;
};

/** FLOWS, Recall with proof: read at once, and again after 5 and 60 seconds. */
const AGAIN_AFTER_MS = [5_000, 60_000];

async function batch(sending: string, from: number): Promise<ProofAnswer | null> {
  const address = `/api/lt/sendings/${sending}/proof?from=${from}`;
  const response = await fetch(address, { credentials: 'include' }).catch(() => null);
  return response?.ok ? ((await response.json()) as ProofAnswer) : null;
}

/** Reads the page of every receiver, in batches that are counted. @param repeat whether it is read again by itself */
export function useProof(sending: string, repeat: boolean): ProofState {
  const [busy, setBusy] = useState<ProofState['busy']>(null);
  const [done, setDone] = useState<Proof[]>([]);
  const [failed, setFailed] = useState(false);
  const running = useRef(false);

  const start = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    setFailed(false);
    setBusy({ read: 0, total: 0 });
    const showing: string[] = [];
    for (let from = 0; ;) {
      const answer = await batch(sending, from);
      if (!answer) {
        setFailed(true);
        break;
      }
      showing.push(...answer.showing);
      setBusy(answer);
      if (answer.read >= answer.total || answer.read === from) {
        setDone((before) => [...before, { at: answer.at, total: answer.total, showing }]);
        break;
      }
      from = answer.read;
    }
    setBusy(null);
    running.current = false;
  }, [sending]);

  useEffect(() => {
    if (!repeat) return;
    const timers = [0, ...AGAIN_AFTER_MS].map((after) => setTimeout(() => void start(), after));
    return () => timers.forEach(clearTimeout);
  }, [repeat, start]);

  return { busy, done, failed, start: () => void start() };
}
