import type { WebhookEvent } from './events';

/** Slugs of the collections. */
export const WEBHOOKS = 'webhooks';
export const DELIVERIES = 'webhook-deliveries';

/** A row of `webhooks`; `secret` is encrypted. */
export type WebhookRow = {
  id: string;
  name: string;
  url: string;
  active?: boolean | null;
  events?: WebhookEvent[] | null;
  reach?: 'own' | 'below' | null;
  secret?: string | null;
  failures?: number | null;
  /** not called before this moment; milliseconds since 1970 */
  retryAt?: number | null;
  steward: string;
};

export const DELIVERY_STATES = ['waiting', 'sent', 'failed', 'dropped'] as const;

/** A row of `webhook-deliveries`. Times are milliseconds since 1970. */
export type DeliveryRow = {
  id: string;
  webhook: string;
  key: string;
  event: WebhookEvent;
  item: string;
  body: string;
  state: (typeof DELIVERY_STATES)[number];
  at: number;
  dueAt: number;
  attempts: number;
  answeredAt?: number | null;
  status?: number | null;
  answer?: string | null;
  steward: string;
  scope: Record<string, string | null>;
};
