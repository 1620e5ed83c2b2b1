/** Collections whose writes leave no row of their own, each with the reason. Every other one is audited. */
export const UNAUDITED: Readonly<Record<string, string>> = {
  'audit-log': 'the log itself',
  placements:
    'derived from items; sending, recalling, offering and deciding are recorded with the item',
  sendings: 'acts of sending and offering; each is recorded with the item',
  acknowledgements: 'who confirmed what; recorded with the item',
  lineages:
    'from what a version was made; making it and what was seen of its source is recorded with the item',
  editions: 'derived from what people decide; every verb is recorded with the item',
  'item-terms':
    'the verb that sets a limit, and what the worker does by it, is recorded with the item',
  alerts: 'every act, the worker’s too, is recorded by the service that carries it out',
  'alert-hides': 'hiding and showing is recorded with the alert',
  'alert-areas': 'saving and removing is recorded by the service',
  comments: 'words between officials; every act is recorded with the item, by its hash',
  reviews: 'dates and owners; assigning and checking is recorded with the item',
  'preview-links': 'hold secrets; making and revoking one is recorded with the item',
  presences: 'who has a form open, for two minutes',
  'media-uses': 'derived from texts',
  generations: 'counters of the caches',
  invalidations: 'raises of the caches that are not counted yet',
  leases: 'claims of the worker',
  'webhook-deliveries': 'tell other systems of what is recorded with the item',
  notifications: 'tell people of what is recorded with the item',
  mails: 'outbox; what causes a mail is recorded',
  'access-codes': 'secrets; issuing and using one is recorded with the person',
  'payload-kv': 'Payload’s own cache',
  'payload-locked-documents': 'who has a form open',
  'payload-preferences': 'columns and folds of the admin’s lists',
  'payload-migrations': 'written by the release',
};
