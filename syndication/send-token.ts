import { createHash } from 'node:crypto';

import type { PayloadRequest } from 'payload';

import type { TreeUnit } from '@/tenants/unit-tree';

import type { SentPlacement } from './item-placements';
import type { SendOrder } from './send-plan';

type Counted = {
  receivers: readonly TreeUnit[];
  shown: readonly TreeUnit[];
  known: readonly SentPlacement[];
};

const ids = (units: readonly TreeUnit[]): string[] => units.map(({ id }) => id).sort();

/**
 * Stands for one person's order and everything that the preview counted: whoever presses sends exactly what he read, once.
 * It needs no secret, because the server works it out anew from the order. After a sending its rows are other ones, so the
 * same order has another token.
 */
export function sendToken(
  { user }: Pick<PayloadRequest, 'user'>,
  order: Required<SendOrder>,
  { receivers, shown, known }: Counted,
): string {
  const { item, from, to, strength, begins, ends, section } = order;
  const before = known.map(({ channel, sending, state }) => [channel, sending, state]).sort();
  const said = [item, from, to, strength, begins, ends, section, ids(receivers), ids(shown), before, user?.id ?? null];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
} // prettier-ignore
