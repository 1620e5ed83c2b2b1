import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { inTransaction } from '@/database/transaction';
import { revokeLinksOf } from '@/preview/revoke-links';
import { asSystem } from '@/tenants/access';

import { authorised } from './authorised';
import { voidCodes } from './issue-code';
import { personEntry } from './person-entry';
import { writeAndSignOut } from './write-person';

/**
 * Closes an account: its sessions end at once, open codes are void, its preview links open no more. What the person wrote
 * keeps his name.
 * @throws Refusal
 */
export async function closeAccount(req: PayloadRequest, id: string, now: number): Promise<void> {
  const person = await authorised(req, id, 'close');
  const closedAt = new Date(now).toISOString();
  const more = { before: { closedAt: null }, after: { closedAt }, by: req.user ?? undefined };
  const entry = await personEntry(req.payload, 'users.close', person, more);
  await inTransaction(req.payload, asSystem(), async (own) => {
    await writeAndSignOut(own.payload, person.id, { closedAt }, own);
    await voidCodes(own, person.id, now);
    await revokeLinksOf(own, person.id, now);
    await recordAudit(own, entry);
  });
}

/** Opens a closed account again; the former password works. @throws Refusal */
export async function reopenAccount(req: PayloadRequest, id: string): Promise<void> {
  const person = await authorised(req, id, 'reopen');
  const more = {
    before: { closedAt: person.closedAt ?? null },
    after: { closedAt: null },
    by: req.user ?? undefined,
  };
  const entry = await personEntry(req.payload, 'users.reopen', person, more);
  await inTransaction(req.payload, asSystem(), async (own) => {
    const data = { closedAt: null };
    await own.payload.db.updateOne({ collection: 'users', id: person.id, data, req: own, returning: false }); // prettier-ignore
    await recordAudit(own, entry);
  });
}
