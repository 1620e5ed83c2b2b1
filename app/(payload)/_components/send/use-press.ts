'use client';

import { useState } from 'react';

import type { PreviewState } from './use-preview';
import { sendOrder, type SendOutcome, type WireOrder } from './send-requests';

export type Outcome = SendOutcome | { kind: 'changed'; before: number };

/** The press: what was read is sent once, and what became of it. @param onSent what there is to read anew then */
export function usePress(
  item: string,
  order: WireOrder,
  { preview, replace, recount }: PreviewState,
  onSent: () => void,
) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  async function press(): Promise<void> {
    if (busy || !preview) return;
    setBusy(true);
    const done = await sendOrder(item, order, preview.token);
    setBusy(false);
    if (done.kind === 'outdated') {
      setOutcome({ kind: 'changed', before: preview.count });
      replace(done.preview);
      return;
    }
    setOutcome(done);
    if (done.kind === 'sent') {
      onSent();
      recount();
    }
    // Why it was refused is told by the new preview as well. After a lost answer the token stays: it sends nothing twice.
    if (done.kind === 'refused') recount();
  }
  return { outcome, busy, press, forget: () => setOutcome(null) };
}
