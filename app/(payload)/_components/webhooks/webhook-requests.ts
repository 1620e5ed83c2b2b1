import type { DeliveryList, NewKey } from '@/admin/endpoints/webhooks';

/** The server's own sentence about why not; empty where it gave none. */
export class WebhookRefused extends Error {}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(`/api/lt/webhooks/${path}`, { credentials: 'include', ...init });
  if (response.ok) return (await response.json()) as T;
  const body = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null;
  throw new WebhookRefused(body?.errors?.[0]?.message ?? '');
} // prettier-ignore

const posted = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const fetchDeliveries = (id: string, signal?: AbortSignal): Promise<DeliveryList> =>
  ask(`${id}/deliveries`, { signal });

export const makeKey = (id: string): Promise<NewKey> => ask(`${id}/key`, posted({}));

export const sendAgain = (id: string, delivery: string): Promise<DeliveryList> =>
  ask(`${id}/again`, posted({ delivery }));
