import { cache } from 'react';

import { restingOn } from '@/syndication/visible';

import { endedEdition, type EndedEdition } from './ended-edition';
import { portal, type Portal } from './portal';
import { referenceOf } from './reference-of';

/** An item that visitors of a site had, and have no more; `section` and `date` as it stood there. */
export type EndedItem = {
  type: 'articles' | 'pages';
  id: string;
  edition: EndedEdition;
  title: { vi: string; en: string | null };
  slug: string;
  ref: string;
  origin: string;
  section: string | null;
  date: number;
};

const both = (value: unknown): EndedItem['title'] => {
  const { vi, en } = (value ?? {}) as { vi?: string | null; en?: string | null };
  return { vi: vi ?? '', en: en || null };
};

async function endedArticle(at: Portal, unit: string, address: string): Promise<EndedItem | null> {
  const ref = referenceOf(address);
  if (!ref) return null;
  const { docs } = await at.payload.find({
    collection: 'articles', depth: 0, limit: 1, pagination: false, overrideAccess: true,
    where: { and: [{ ref: { equals: ref } }, { _status: { equals: 'draft' } }] }, select: { ref: true },
  }); // prettier-ignore
  const id = docs[0] && String(docs[0].id);
  if (!id) return null;
  const row = await restingOn(at.payload, at.tree, unit, id);
  const edition = row && (await endedEdition(at.payload, [id]));
  if (!row || !edition) return null;
  const { card, origin, section, date } = row;
  const title = { vi: card.vi.title, en: card.en?.title ?? null };
  return {
    type: 'articles',
    id,
    edition,
    title,
    slug: card.slug,
    ref,
    origin,
    section,
    date,
  };
}

async function endedPage(at: Portal, unit: string, slug: string): Promise<EndedItem | null> {
  const { docs } = await at.payload.find({
    collection: 'pages', depth: 0, limit: 20, pagination: false, overrideAccess: true, locale: 'all',
    where: { and: [{ steward: { equals: unit } }, { slug: { equals: slug } }, { _status: { equals: 'draft' } }] },
    select: { title: true, origin: true },
  }); // prettier-ignore
  const edition = await endedEdition(at.payload, docs.map(({ id }) => String(id))); // prettier-ignore
  const page = docs.find(({ id }) => String(id) === edition?.item);
  if (!edition || !page) return null;
  const [id, origin] = [String(page.id), String(page.origin)];
  const more = { ref: '', section: null, date: edition.endedAt };
  return { type: 'pages', id, edition, title: both(page.title), slug, origin, ...more };
}

/**
 * What an address of an article or a page led to on this unit's site before it ended; null where it never showed, was
 * hidden or recalled, and where something public stands at the address.
 * @param kind first part of the path
 * @param name last part of the path, decoded
 */
export const endedItem = cache(
  async (unit: string, kind: string, name: string): Promise<EndedItem | null> => {
    const at = await portal();
    if (kind === 'tin') return endedArticle(at, unit, name);
    return kind === 'trang' ? endedPage(at, unit, name) : null;
  },
);
