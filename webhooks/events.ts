/** What other systems are told of. Pure. */
export const WEBHOOK_EVENTS = ['published', 'corrected', 'withdrawn', 'sent', 'recalled'] as const;

export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** What has happened, as the service that did it tells it. */
export type Happening = {
  event: WebhookEvent;
  item: { type: 'articles' | 'pages'; id: string };
  /** the unit that answers for the item, or that sent it */
  unit: string;
  /** names this act and no other, the same when SQLite tries again after a crash: nobody is told twice of one act */
  occurrence: string;
  /** milliseconds since 1970 */
  at: number;
  /** what else there is to say: how it ended, to whom it was sent */
  detail?: Record<string, unknown>;
};
