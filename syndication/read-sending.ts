import type { PayloadRequest } from 'payload';

import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';

import { sentPlacements, type SentPlacement } from './item-placements';
import { Refusal } from './refusal';
import { requireIn } from './sender';
import { sendingOf, type Sending } from './sending';

type Open = { tree: UnitTree; sending: Sending; rows: SentPlacement[] };

/**
 * An act of sending that somebody wants to change or end, and the rows that still belong to it.
 * @throws Forbidden, Refusal where there is none or it has ended
 */
export async function openSending(req: PayloadRequest, item: string, id: string): Promise<Open> {
  const language = req.i18n?.language;
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'sendings', req, where: { and: [{ id: { equals: id } }, { item: { equals: item } }, { kind: { equals: 'down' } }] },
  }); // prettier-ignore
  if (!row) throw new Refusal('noSending', language);
  const sending = sendingOf(row);
  const tree = await getTree(req.payload);
  requireIn(req, tree, sending.steward, 'syndication.send');
  if (sending.state !== 'sent') throw new Refusal('sendingEnded', language);
  const rows = (await sentPlacements(req, item)).filter((one) => one.sending === id);
  return { tree, sending, rows };
}

/** The act as the audit log names it. */
export const actOf = ({ channels, strength, begins, ends, section }: Sending) => ({
  channels: [...channels], strength, begins, ends, section,
}); // prettier-ignore
