import { setTimeout as pause } from 'node:timers/promises';

import { ValidationError, type PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { inTransaction } from '@/database/transaction';
import { newOneTime, oneTimeHash } from '@/security/one-time-code';
import { asSystem } from '@/tenants/access';

import { freeSlots } from './free-slots';
import { TooManyLinks } from './link-limit';
import type { PreviewItem } from './preview-item';
import { writableItem } from './writable-item';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Milliseconds. */
const PATIENCE = 20_000;
const A_MOMENT = 20;

export type CreatedLink = {
  id: string;
  /** 256 random bits; shown once, stored nowhere */
  token: string;
  /** the unit on whose site it opens */
  steward: string;
  /** milliseconds */
  expiresAt: number;
};

/** Somebody else took the same place at the same moment: the index refuses it, or MongoDB ends the transaction. */
const isTaken = (error: unknown): boolean =>
  error instanceof ValidationError ||
  ((error as { hasErrorLabel?: (label: string) => boolean } | null)?.hasErrorLabel?.('TransientTransactionError') ?? false); // prettier-ignore

/**
 * A link to the latest version of an item.
 * @param days see `readPreviewDays`
 * @throws NotFound, Forbidden as `writableItem` does; TooManyLinks
 */
export async function createLink(
  req: PayloadRequest,
  item: PreviewItem,
  days: number,
  now: number,
): Promise<CreatedLink> {
  const { steward } = await writableItem(req, item, { bin: false });
  const { token } = newOneTime();
  const expiresAt = now + days * DAY_MS;
  const data = {
    tokenHash: oneTimeHash('token', token), itemType: item.itemType, item: item.id,
    createdBy: req.user?.id ?? null, expiresAt, revokedAt: 0,
  }; // prettier-ignore
  const entry = { action: 'preview.create', collection: item.itemType, document: item.id, unit: steward, after: { days }, by: req.user ?? undefined }; // prettier-ignore
  const until = performance.now() + PATIENCE;
  for (;;) {
    const slots = await freeSlots(req, item, now);
    // Any of them: who comes at the same moment seldom wants the same one.
    const slot = slots[Math.floor(Math.random() * slots.length)];
    if (!slot) throw new TooManyLinks(req.i18n.language);
    try {
      const id = await inTransaction(req.payload, asSystem(), async (own) => {
        const row = await own.payload.db.create({ collection: 'preview-links', data: { ...data, slot }, req: own }); // prettier-ignore
        await recordAudit(own, entry);
        return String(row.id);
      });
      return { id, token, steward, expiresAt };
    } catch (error) {
      if (!isTaken(error) || performance.now() > until) throw error;
      // Whoever has the place now may not have committed, and until then it still looks free.
      await pause(Math.random() * A_MOMENT);
    }
  }
}
