'use client';

import { useEffect, useState } from 'react';

import type { AlertPreview } from '@/alerts/preview';

import { send } from './send';

export type PreviewState = { preview: AlertPreview | null; failure: string; failed: boolean };

/** On how many pages it would show; asked anew whenever the places change. @param round raised to ask once more */
export function usePreview(unit: string, channels: readonly string[], round: number): PreviewState {
  const asked = JSON.stringify([unit, [...channels].sort(), round]);
  const [found, setFound] = useState<(PreviewState & { asked: string }) | null>(null);
  useEffect(() => {
    const [of, list] = JSON.parse(asked) as [string, string[]];
    if (list.length === 0) return;
    let current = true;
    const timer = window.setTimeout(async () => {
      const sent = await send<AlertPreview>('/preview', { unit: of, channels: list });
      if (!current) return;
      setFound(
        sent.ok
          ? { asked, preview: sent.answer, failure: '', failed: false }
          : { asked, preview: null, failure: sent.message, failed: true },
      );
    }, 150);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [asked]);
  return found?.asked === asked ? found : { preview: null, failure: '', failed: false };
}
