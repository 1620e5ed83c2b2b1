import type { PayloadRequest } from 'payload';

import type { PreviewItem } from './preview-item';
import { MOST_LINKS } from './link-limit';

type Row = { id: string; slot: string; expiresAt: number; revokedAt: number };

const slotOf = ({ itemType, id }: PreviewItem, n: number): string => `${itemType}/${id}/${n}`;

const NUMBERS = Array.from({ length: MOST_LINKS }, (_, n) => n);

/**
 * The places of an item in which a new link may stand. A place is unique in the database, so that of two people who take the
 * last one at the same moment one is refused. Links that have ended give theirs back.
 * @returns places that nobody held when they were read
 */
export async function freeSlots(req: PayloadRequest, item: PreviewItem, now: number): Promise<string[]> {
  const slots = NUMBERS.map((n) => slotOf(item, n));
  const { docs } = await req.payload.db.find<Row>({
    collection: 'preview-links', where: { slot: { in: slots } }, limit: MOST_LINKS, pagination: false, req,
  });
  const ended = docs.filter(({ expiresAt, revokedAt }) => revokedAt > 0 || expiresAt <= now);
  for (const { id } of ended)
    await req.payload.db.updateOne({ collection: 'preview-links', id, data: { slot: String(id) }, req, returning: false });
  const held = new Set(docs.filter((row) => !ended.includes(row)).map(({ slot }) => slot));
  return slots.filter((slot) => !held.has(slot));
} // prettier-ignore
