import type { PayloadRequest } from 'payload';

import { newOneTime, oneTimeHash, type OneTime } from '@/security/one-time-code';

import { LIFETIME, type CodeKind } from './access-code';

export type Issued = OneTime & { kind: CodeKind; expiresAt: number };

export type IssueOrder = { user: string; kind: CodeKind; issuedBy: string | null; now: number };

/** Voids every code of a person that is still open. */
export async function voidCodes(req: PayloadRequest, user: string, now: number): Promise<void> {
  await req.payload.db.updateMany({
    collection: 'access-codes',
    where: {
      and: [{ user: { equals: user } }, { usedAt: { equals: 0 } }, { voidedAt: { equals: 0 } }],
    },
    data: { voidedAt: now },
    req,
    returning: false,
  });
}

/** Makes a one-time code in the transaction of `req`; former codes of the person are void. Only hashes are stored. */
export async function issueCode(
  req: PayloadRequest,
  { user, kind, issuedBy, now }: IssueOrder,
): Promise<Issued> {
  await voidCodes(req, user, now);
  const secret = newOneTime();
  const expiresAt = now + LIFETIME[kind];
  await req.payload.db.create({
    collection: 'access-codes',
    data: {
      user, kind, issuedBy, expiresAt, usedAt: 0, voidedAt: 0, attempts: 0,
      tokenHash: oneTimeHash('token', secret.token), codeHash: oneTimeHash('code', secret.code),
    },
    req,
  }); // prettier-ignore
  return { ...secret, kind, expiresAt };
}
