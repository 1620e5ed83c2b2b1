import type { Level } from '@/tenants/levels';
import type { Role } from '@/tenants/roles';

/** How the unit of a row stands to the unit of a membership. */
export type Relation = 'self' | 'below' | 'above' | 'other';

/** For each role, the rows by relation in which it may do something. A role that is not named may not at all. */
export type Grant = Partial<Record<Role, readonly Relation[]>>;

export type Row = Record<string, unknown> & { id: string };

export type Expectation = {
  /** the field that names the unit of a row; null: no row belongs to a unit */
  unit: 'steward' | 'id' | 'memberships' | null;
  create?: Grant;
  read?: Grant;
  /** a change that does not touch the public text: a draft, or any change where there are no drafts */
  update?: Grant;
  /** makes public, or changes what is public */
  publish?: Grant;
  /** puts a text of others in the bin */
  bin?: Grant;
  /** erases for good */
  erase?: Grant;
  /** the duplicate is a new document: of whom may read and create */
  duplicate?: Grant;
  unlock?: Grant;
  /** `create` and `update` only in units of these levels */
  levels?: readonly Level[];
  /** relations by which everybody with a role reads this row besides, because its unit shares it */
  shared?: (row: Row) => readonly Relation[];
  /** everybody may do this with his own row */
  self?: readonly ('read' | 'update')[];
};

const OWN = ['self'] as const;
const DOWN = ['self', 'below'] as const;

/** DESIGN 4: author and editor match `steward = U`; moderator and admin U and everything below. */
const READ: Grant = { author: OWN, editor: OWN, moderator: DOWN, admin: DOWN };
const WRITE: Grant = { author: OWN, editor: OWN, moderator: DOWN };
const PUBLISH: Grant = { editor: OWN, moderator: DOWN };
const SEND: Grant = { moderator: DOWN };
const ADMIN: Grant = { admin: DOWN };
/** Old addresses are led on by those who publish, and by who sets up the site. */
const KEEP: Grant = { ...PUBLISH, ...ADMIN };
/** Who may warn the public may prepare the words. */
const ISSUE: Grant = { moderator: DOWN, admin: DOWN };

/** The same with what the units above keep for those below. */
const withAbove = (grant: Grant): Grant =>
  Object.fromEntries(
    Object.entries(grant).map(([role, relations]) => [role, [...relations, 'above']]),
  );

/** A picture is shared by its own field: with the units below its unit, above it, or both. */
const sharing = ({ sharing: value }: Row): readonly Relation[] => [
  ...(value === 'down' || value === 'both' ? (['above'] as const) : []),
  ...(value === 'up' || value === 'both' ? (['below'] as const) : []),
];

const EVERYTHING: Grant = {
  author: ['self', 'below', 'above', 'other'], editor: ['self', 'below', 'above', 'other'],
  moderator: ['self', 'below', 'above', 'other'], admin: ['self', 'below', 'above', 'other'],
}; // prettier-ignore

const TEXTS: Expectation = {
  unit: 'steward',
  create: WRITE,
  read: READ,
  update: WRITE,
  // What is public is the verbs' affair (workflow/verbs.int.test.ts): nobody writes it.
  publish: {},
  bin: PUBLISH,
};
const CLOSED: Expectation = { unit: null };

/**
 * Who may do what, by collection: the one place. A collection of the configuration that has no entry here fails the
 * matrix; what is not granted here must be refused, by REST and by the Local API, on both databases.
 */
export const EXPECTATIONS: Record<string, Expectation> = {
  articles: TEXTS,
  pages: TEXTS,
  media: { unit: 'steward', create: WRITE, read: READ, update: WRITE, erase: PUBLISH, shared: sharing },
  sections: { unit: 'steward', create: ADMIN, read: withAbove(READ), update: ADMIN, erase: ADMIN, levels: ['province', 'country'] },
  topics: { unit: 'steward', create: ADMIN, read: withAbove(READ), update: ADMIN, erase: ADMIN },
  'topic-items': CLOSED,
  'section-labels': { unit: 'steward', create: ADMIN, read: READ, update: ADMIN, erase: ADMIN },
  // The registry is public knowledge; its names are corrected by the administrator of a top unit.
  units: { unit: 'id', read: EVERYTHING, update: ADMIN },
  sites: { unit: 'steward', read: READ, update: ADMIN },
  'level-settings': { unit: 'steward', create: ADMIN, read: READ, update: ADMIN, erase: ADMIN, levels: ['province', 'country'] },
  mournings: { unit: 'steward', create: ADMIN, read: READ, update: ADMIN, erase: ADMIN, levels: ['province', 'country'] },
  users: { unit: 'memberships', create: ADMIN, read: { author: OWN, editor: OWN, moderator: OWN, admin: DOWN }, update: ADMIN, unlock: ADMIN, self: ['read', 'update'] },
  placements: { unit: 'steward', read: { moderator: DOWN } },
  // Sent, changed and ended through the item (syndication/sendings.int.test.ts).
  sendings: { unit: 'steward' },
  // Confirmed in the inbox (admin/inbox/*.int.test.ts).
  acknowledgements: { unit: 'steward' },
  // Made in the inbox, seen beside the form (independent/*.int.test.ts).
  lineages: { unit: 'steward' },
  'unit-groups': { unit: 'steward', create: SEND, read: READ, update: SEND, erase: SEND },
  'sending-quotas': { unit: 'steward', create: ADMIN, read: READ, update: ADMIN, erase: ADMIN },
  subscriptions: { unit: 'steward', create: PUBLISH, read: READ, update: PUBLISH, erase: PUBLISH },
  webhooks: { unit: 'steward', create: ADMIN, read: ADMIN, update: ADMIN, erase: ADMIN },
  redirects: { unit: 'steward', create: KEEP, read: READ, update: KEEP, erase: KEEP },
  'best-bets': { unit: 'steward', create: KEEP, read: READ, update: KEEP, erase: KEEP },
  'search-synonyms': { unit: 'steward', create: ADMIN, read: withAbove(READ), update: ADMIN, erase: ADMIN, levels: ['province', 'country'] },
  // Queued by services, sent again through the webhook (webhooks/webhooks.int.test.ts).
  'webhook-deliveries': { unit: 'steward', read: ADMIN },
  editions: { unit: 'steward', read: READ },
  'publication-policies': { unit: 'steward', create: ADMIN, read: READ, update: ADMIN, erase: ADMIN },
  // Issued, changed and hidden through the admin's endpoints (alerts/*.int.test.ts).
  alerts: { unit: 'steward', read: READ },
  'alert-areas': { unit: 'steward', read: READ },
  'alert-hides': { unit: 'steward' },
  'alert-templates': { unit: 'steward', create: ISSUE, read: withAbove(READ), update: ISSUE, erase: ISSUE },
  'audit-log': { unit: 'steward', read: ADMIN },
  'item-terms': CLOSED,
  // Asked through the item (comments/comments.int.test.ts, reviews/reviews.int.test.ts); nothing by the collections' own API.
  comments: { unit: 'steward' },
  reviews: { unit: 'steward' },
  // Read and confirmed through the item (translations/translations.int.test.ts).
  translations: { unit: 'steward' },
  // Asked by the public search only (search/*.int.test.ts).
  'search-documents': { unit: 'steward' },
  // Answered on public pages, listed and marked through the admin's screen (clarity/*.int.test.ts, admin/clarity/*.int.test.ts).
  'clear-counts': { unit: 'steward' },
  'clear-reasons': { unit: 'steward' },
  'clear-standings': { unit: 'steward' },
  // Counted on public pages, listed by the admin's screen (misses/*.int.test.ts, admin/misses/*.int.test.ts).
  misses: { unit: 'steward' },
  'media-uses': CLOSED,
  generations: CLOSED,
  invalidations: CLOSED,
  leases: CLOSED,
  mails: CLOSED,
  // A person reads and marks his own through the admin's endpoints (notifications/notices.int.test.ts).
  notifications: CLOSED,
  'access-codes': CLOSED,
  'preview-links': CLOSED,
  presences: CLOSED,
  'payload-kv': CLOSED,
  'payload-migrations': CLOSED,
  // Tested by themselves in tenants/payload-collections.int.test.ts: rows belong to a person or to a document.
  'payload-locked-documents': CLOSED,
  'payload-preferences': CLOSED,
}; // prettier-ignore

/** Units whose administrators may change registry entries. */
export const REGISTRY_KEEPERS: readonly Level[] = ['province', 'country'];
