'use client';

import { useEffect, useState } from 'react';

import type { ListedDelivery } from '@/webhooks/list-deliveries';

import { fetchDeliveries, makeKey, sendAgain, WebhookRefused } from './webhook-requests';
import type { WebhookTexts } from './webhook-texts';

/** The state behind the panel: the key just made, the newest deliveries, and what became of the last press. */
export function useWebhook(id: string, texts: WebhookTexts) {
  const [deliveries, setDeliveries] = useState<ListedDelivery[] | null>(null);
  const [secret, setSecret] = useState('');
  const [said, setSaid] = useState({ done: '', fault: '' });
  const [busy, setBusy] = useState(false);
  const { failed } = texts;
  useEffect(() => {
    const abort = new AbortController();
    fetchDeliveries(id, abort.signal)
      .then((answer) => setDeliveries(answer.deliveries))
      .catch(() => {
        if (!abort.signal.aborted) setSaid({ done: '', fault: failed });
      });
    return () => abort.abort();
  }, [id, failed]);
  const press = async (work: () => Promise<string>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      setSaid({ done: await work(), fault: '' });
    } catch (error) {
      setSaid({ done: '', fault: (error instanceof WebhookRefused && error.message) || failed });
    } finally {
      setBusy(false);
    }
  };
  const key = () =>
    press(async () => {
      setSecret((await makeKey(id)).secret);
      return texts.made;
    });
  const again = (delivery: string) =>
    press(async () => {
      setDeliveries((await sendAgain(id, delivery)).deliveries);
      return texts.queued;
    });
  return { deliveries, secret, busy, key, again, ...said } as const;
}
