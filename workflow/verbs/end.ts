import type { PayloadRequest } from 'payload';

import { getTree } from '@/tenants/tree';

import type { WorkCase } from '../case';
import { changeEdition, withHand } from '../edition';
import { reasonOf } from '../input';
import { mainRow } from '../item';
import { republish } from '../publish-version';
import { VerbRefused } from '../refusal';
import { actorId, type VerbWork } from '../verb';

/** How a public item may end by a person's hand (after GOV.UK Whitehall). */
export const ENDINGS = ['withdrawn', 'error', 'merged', 'archived'] as const;

export type Ending = (typeof ENDINGS)[number];

async function targetOf(req: PayloadRequest, { item }: WorkCase, value: unknown): Promise<string> {
  const id = typeof value === 'string' ? value : '';
  const row = id && id !== item.id ? await mainRow(req, item.type, id).catch(() => null) : null;
  if (row?._status !== 'published' || row.deletedAt) throw new VerbRefused(['target-required']);
  return id;
}

/** *Gỡ bài*: at once, everywhere, with a reason; how it ended decides what visitors find at its address. */
export const withdraw: VerbWork = async (req, work, input, now) => {
  const { item, editions, at } = work;
  const ending = ENDINGS.find((one) => one === input.ending);
  if (!ending) throw new VerbRefused(['ending-required']);
  const endingReason = reasonOf(input.reason);
  const target = ending === 'merged' ? await targetOf(req, work, input.target) : null;
  const user = actorId(req);
  const ended = { stage: 'ended', ending, endingReason, endedAt: now, endedBy: user, target };
  await req.payload.update({
    collection: item.type, id: item.id, data: { _status: 'draft' }, draft: false, depth: 0, overrideAccess: true, req,
  }); // prettier-ignore
  const { current } = editions;
  if (current) {
    await changeEdition(req, current, { ...ended, hands: withHand(current, user, 'ended', now) });
    return;
  }
  // Published before there were editions: its end is its first.
  const tree = await getTree(req.payload);
  const data = {
    itemType: item.type, item: item.id, number: editions.last + 1, version: item.version, sha256: item.sha256, title: item.title,
    kind: item.kind, hands: withHand(null, user, 'ended', now), steward: at.steward, origin: item.origin, scope: tree.scope(at.steward), ...ended,
  }; // prettier-ignore
  await req.payload.db.create({ collection: 'editions', data, req });
};

/** *Khôi phục*: public again with the very text that had been public. */
export const restore: VerbWork = async (req, { item, editions }, _input, now) => {
  const { current } = editions;
  if (!current) throw new VerbRefused(['decided-meanwhile']);
  await republish(req, item, current);
  const user = actorId(req);
  await changeEdition(req, current, {
    stage: 'published', ending: null, endingReason: null, endedAt: null, endedBy: null, target: null,
    hands: withHand(current, user, 'published', now),
  }); // prettier-ignore
};
