'use client';

import { useDebounce } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { SendPreview } from '@/admin/sendings/preview';

import { readPreview, type WireOrder } from './send-requests';

export type PreviewState = {
  /** of this very order; null while it is being counted */
  preview: SendPreview | null;
  failed: boolean;
  /** counts anew */
  recount: () => void;
  /** puts in what the server counted instead */
  replace: (preview: SendPreview) => void;
};

/** What the order would do, counted on the server whenever it changes. */
export function usePreview(item: string, order: WireOrder): PreviewState {
  const key = JSON.stringify(order);
  const settled = useDebounce(key, 250);
  const [known, setKnown] = useState<{ key: string; preview: SendPreview | null } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    readPreview(item, JSON.parse(settled) as WireOrder, abort.signal)
      .then((preview) => setKnown({ key: settled, preview }))
      .catch(() => {
        if (!abort.signal.aborted) setKnown({ key: settled, preview: null });
      });
    return () => abort.abort();
  }, [item, settled, attempt]);
  const here = known?.key === key ? known : null;
  return {
    preview: here?.preview ?? null,
    failed: here !== null && here.preview === null,
    recount: () => { setKnown(null); setAttempt((count) => count + 1); },
    replace: (preview) => setKnown({ key, preview }),
  };
} // prettier-ignore
