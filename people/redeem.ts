import type { Payload, Where } from 'payload';

import { recordAudit } from '@/audit/record';
import { inTransaction } from '@/database/transaction';
import { oneTimeHash, readCode, readToken } from '@/security/one-time-code';
import { oneTimeMatch } from '@/security/one-time-match';
import { hashPassword } from '@/security/password-hash';
import { passwordFault } from '@/security/password-rule';
import { asSystem } from '@/tenants/access';

import { isOpen, MAX_ATTEMPTS, type AccessCode } from './access-code';
import { voidCodes } from './issue-code';
import { noticeMail } from './mail-texts';
import { languageOf, personById, type Person } from './person';
import { personEntry } from './person-entry';
import { queueMail } from './queue-mail';
import { Refusal } from './refusal';
import { writeAndSignOut } from './write-person';

/** What a person sends from the page `/admin/moi`; untrusted. */
export type RedeemInput = { token?: unknown; code?: unknown; password?: unknown; name?: unknown };

async function findCode(
  payload: Payload,
  { token, code }: RedeemInput,
): Promise<AccessCode | null> {
  const [kind, secret] =
    token === undefined
      ? (['code', readCode(code)] as const)
      : (['token', readToken(token)] as const);
  if (!secret) return null;
  const hash = oneTimeHash(kind, secret);
  const found = await payload.db.findOne<AccessCode>({
    collection: 'access-codes',
    where: { [`${kind}Hash`]: { equals: hash } },
  });
  return found && oneTimeMatch(found[`${kind}Hash`], hash) ? found : null;
}

/** One statement: of two requests with the same code, one finds it used. */
async function change(payload: Payload, id: string, now: number, data: Record<string, unknown>) {
  const where: Where = { and: [
    { id: { equals: id } }, { usedAt: { equals: 0 } }, { voidedAt: { equals: 0 } },
    { expiresAt: { greater_than: now } }, { attempts: { less_than_equal: MAX_ATTEMPTS } },
  ] }; // prettier-ignore
  const options = { atomic: true };
  if (!(await payload.db.updateOne({ collection: 'access-codes', where, data, options })))
    throw new Refusal('bad-code');
}

/**
 * Sets the password that a one-time code allows, activates the account and signs out every session.
 * A refused password leaves the code usable, a few times.
 * @returns whose account it is, for the login that follows
 * @throws Refusal `bad-code` for anything wrong about the code, `closed`, `password-…`
 */
export async function redeem(payload: Payload, input: RedeemInput, now: number): Promise<Person> {
  const code = await findCode(payload, input);
  if (!code || !isOpen(code, now)) throw new Refusal('bad-code');
  await change(payload, code.id, now, { attempts: { $inc: 1 } });
  const person = await personById(
    payload,
    String(typeof code.user === 'object' ? code.user.id : code.user),
  );
  if (!person) throw new Refusal('bad-code');
  if (person.closedAt) throw new Refusal('closed');
  const name = nameOf(input.name, code) ?? person.name;
  if (typeof input.password !== 'string') throw new Refusal('password-short');
  const fault = passwordFault(input.password, { email: person.email, name });
  if (fault) throw new Refusal(`password-${fault}`);
  const secret = await hashPassword(input.password);
  // Before the transaction: of two requests at once, one gets a clear answer instead of a write conflict.
  await change(payload, code.id, now, { usedAt: now });
  const entry = await personEntry(payload, `users.redeem-${code.kind}`, person, { by: person });
  await inTransaction(payload, asSystem(), async (req) => {
    await recordAudit(req, entry);
    await voidCodes(req, person.id, now);
    const activatedAt = person.activatedAt ?? new Date(now).toISOString();
    await writeAndSignOut(payload, person.id, { ...secret, name, activatedAt }, req);
    if (code.kind === 'reset')
      await queueMail(req, person.email, noticeMail('password-set', name, languageOf(person)), now);
  });
  return { ...person, name };
}

/** The invited may correct how his name is written. */
function nameOf(value: unknown, code: AccessCode): string | null {
  if (code.kind !== 'invite' || typeof value !== 'string') return null;
  const name = value.normalize('NFC').replace(/\s+/g, ' ').trim();
  return name.length > 0 && name.length <= 100 ? name : null;
}
