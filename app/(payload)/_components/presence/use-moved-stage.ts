'use client';

import { useEffect, useRef, useState } from 'react';

import type { Stage } from '@/workflow/states';

import { useWork, workStore, type Work } from '../work/work-store';

/** Whether this page has heard of it already: what the person himself has just done is no news to him. */
function knows(work: Work, stage: Stage | null): boolean {
  if (work.kind !== 'ready') return false;
  const { work: step, live } = work.view.state;
  if (stage === 'published') return live === 'live' && step !== 'in-review';
  return stage === 'ended' ? live === 'ended' : step === (stage ?? 'draft');
}

/** Where somebody else has brought the open item meanwhile; null while it stands where it stood. Renews the panel beside the form. */
export function useMovedStage(item: string, stage: Stage | null | undefined): Stage | null {
  const work = useWork();
  const seen = useRef<Stage | null | undefined>(undefined);
  const [moved, setMoved] = useState<Stage | null>(null);
  useEffect(() => {
    if (stage === undefined || stage === seen.current) return;
    const first = seen.current === undefined;
    seen.current = stage;
    const news = !first && !knows(work, stage);
    setMoved(news ? stage : null);
    if (news) void workStore.load(item);
  }, [item, stage, work]);
  return moved;
} // prettier-ignore
