import type { PayloadRequest } from 'payload';

import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';

import { authorised } from './authorised';
import { voidCodes } from './issue-code';
import { writeAndSignOut } from './write-person';

/**
 * Closes an account: its sessions end at once, open codes are void, what the person wrote keeps his name.
 * @throws Refusal
 */
export async function closeAccount(req: PayloadRequest, id: string, now: number): Promise<void> {
  const person = await authorised(req, id, 'close');
  await inTransaction(req.payload, asSystem(), async (own) => {
    await writeAndSignOut(own.payload, person.id, { closedAt: new Date(now).toISOString() }, own);
    await voidCodes(own, person.id, now);
  });
}

/** Opens a closed account again; the former password works. @throws Refusal */
export async function reopenAccount(req: PayloadRequest, id: string): Promise<void> {
  const person = await authorised(req, id, 'reopen');
  await req.payload.db.updateOne({
    collection: 'users',
    id: person.id,
    data: { closedAt: null },
    returning: false,
  });
}
