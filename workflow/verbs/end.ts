import { actingAs } from '@/audit/acting-as';
import type { PayloadRequest } from 'payload';

import type { WorkCase } from '../case';
import { bringBack, endItem } from '../end-item';
import { ENDINGS } from '../ending';
import { reasonOf } from '../input';
import { VerbRefused } from '../refusal';
import { replacementOf } from '../replacement';
import { actorId, type VerbWork } from '../verb';

const REPLACED: readonly unknown[] = ['merged', 'error'];

/** The unit in whose name the person acts: the item's own, or the one above that gives him the right. */
export const unitOf = (req: PayloadRequest, { item, at }: WorkCase): string =>
  (req.user ? actingAs(req.user, item.type, at.steward, at.scope)?.unit : null) ?? at.steward;

/** *Gỡ bài*: at once, everywhere, with a reason; how it ended decides what visitors find at its address. */
export const withdraw: VerbWork = async (req, work, input, now) => {
  const ending = ENDINGS.find((one) => one === input.ending);
  if (!ending) throw new VerbRefused(['ending-required']);
  const reason = reasonOf(input.reason);
  const replacement = REPLACED.includes(ending) ? await replacementOf(req, work, input, now) : null;
  if (ending === 'merged' && !replacement?.type) throw new VerbRefused(['target-required']);
  const unit = unitOf(req, work);
  await endItem(req, work, { ending, reason, replacement, user: actorId(req), unit, now });
  return { ending, ...(replacement ? { replacement } : {}) };
};

/** *Khôi phục*: public again with the very text that had been public; what was written since stays a draft. */
export const restore: VerbWork = async (req, work, _input, now) => {
  await bringBack(req, work, { user: actorId(req), now });
};
