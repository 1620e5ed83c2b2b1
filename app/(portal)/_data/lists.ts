import type { FeedRequest } from '@/syndication/feed';

/** Lists that every site has beside the sections of the vocabulary; a section with the same address gives way. */
export const LISTS = {
  'tin-tuc': { key: 'news', filter: { kind: 'news' } },
  'thong-bao': { key: 'notices', filter: { kind: 'notice' } },
  'su-kien': { key: 'events', filter: { kind: 'event' } },
  'tin-don-vi': { key: 'own', filter: { part: 'own', received: false } },
  'tin-co-so': { key: 'below', filter: { part: 'own', received: true } },
  'tin-cap-tren': { key: 'above', filter: { part: 'above' } },
} as const satisfies Record<string, { key: string; filter: Partial<FeedRequest> }>;

export type ListSlug = keyof typeof LISTS;

export const isListSlug = (slug: string): slug is ListSlug => Object.hasOwn(LISTS, slug);

export const listPath = (slug: ListSlug): string => `/chuyen-muc/${slug}`;
