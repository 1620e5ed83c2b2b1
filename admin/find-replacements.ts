import type { PayloadRequest, Where } from 'payload';

import { fold } from '@/search/fold';
import { atAddress } from '@/workflow/at-address';
import { ITEM_TYPES, type ItemType } from '@/workflow/content';
import { VerbRefused } from '@/workflow/refusal';

/** A public item that may take the place of another one. `value` is what the verb takes as its target. */
export type ReplacementOption = { value: string; title: string; kind: ItemType };

const MOST = 8;

type Row = { id: unknown; title?: string | null };

const option = (kind: ItemType, { id, title }: Row): ReplacementOption => ({
  value: `${kind}/${String(id)}`,
  title: title ?? '',
  kind,
});

async function search(req: PayloadRequest, kind: ItemType, and: Where[]): Promise<ReplacementOption[]> {
  const { docs } = await req.payload.find({
    collection: kind, req, depth: 0, limit: MOST, pagination: false, overrideAccess: true, locale: 'vi', sort: '-updatedAt',
    select: { title: true }, where: { and: [{ _status: { equals: 'published' } }, ...and] },
  });
  return docs.map((doc) => option(kind, doc as Row));
} // prettier-ignore

/** An address, not words: it has a slash, or a host's dot. */
const isAddress = (text: string): boolean => text.includes('/') || /^\S+\.\S{2,}$/.test(text);

/**
 * What may take the place of an item: public items of its own unit whose address part holds the words, without accents;
 * or any public item of the system by its address.
 */
export async function findReplacements(
  req: PayloadRequest,
  item: { type: ItemType; id: string; steward: string },
  text: string,
): Promise<ReplacementOption[]> {
  const not = { id: { not_equals: item.id } };
  if (isAddress(text)) {
    const found = await atAddress(req, text, item.steward, Date.now()).catch((error: unknown) => {
      if (error instanceof VerbRefused) return null;
      throw error;
    });
    return found?.type ? search(req, found.type, [{ id: { equals: found.id } }, not]) : [];
  }
  const words = fold(text).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''); // prettier-ignore
  const and: Where[] = [{ steward: { equals: item.steward } }, ...(words ? [{ slug: { contains: words } }] : []), not]; // prettier-ignore
  // Its own kind first.
  const kinds = [item.type, ...ITEM_TYPES.filter((kind) => kind !== item.type)];
  const found: ReplacementOption[] = [];
  for (const kind of kinds) found.push(...(await search(req, kind, and)));
  return found.slice(0, MOST);
}
