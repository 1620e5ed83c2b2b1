import { randomUUID } from 'node:crypto';

import {
  generatePayloadCookie,
  getFieldsToSign,
  jwtSign,
  type Payload,
  type TypedUser,
} from 'payload';

import { recordAudit } from '@/audit/record';
import { addSession } from '@/database/sessions';
import { PASSWORD_MAX } from '@/security/password-rule';
import { passwordMatches } from '@/security/password-hash';

import { passDoor } from './doors';
import { noteFailedLogin } from './note-failed-login';
import { emailOf, personByEmail, type Person } from './person';
import { personEntry } from './person-entry';
import { Refusal } from './refusal';

export type SignedIn = { cookie: string; exp: number; user: unknown };

/**
 * Signs in with e-mail and password: the only way to a session. Payload's own login is closed, because it writes back the
 * whole user as read before the slow hashing, and so undoes a role taken away or an account closed meanwhile.
 * Tries are counted before anything is hashed; an unknown account costs the same work and gets the same answer.
 * @throws Refusal `throttled`, `credentials`; `closed` only to whoever knows the password
 */
export async function signIn(
  payload: Payload,
  input: { email: unknown; password: unknown },
  address: string | null,
  now: number,
): Promise<SignedIn> {
  const email = emailOf(input.email);
  const { password } = input;
  if (!email || typeof password !== 'string' || password === '') throw new Refusal('credentials');
  const rightful = await passDoor('login', { address, account: email });
  if (password.length > PASSWORD_MAX) throw new Refusal('credentials');
  const person = await personByEmail(payload, email);
  if (!(await passwordMatches(password, person)) || !person) {
    if (person) noteFailedLogin(payload, person);
    throw new Refusal('credentials');
  }
  await rightful();
  if (person.closedAt) throw new Refusal('closed');
  const session = await startSession(payload, person, now);
  // Whom the log does not know gets no cookie.
  await recordAudit(
    { payload, context: {} },
    await personEntry(payload, 'users.login', person, { by: person }),
  );
  return { ...session, user: await asSeenBySelf(payload, person.id) };
}

async function startSession(
  payload: Payload,
  person: Person,
  now: number,
): Promise<Omit<SignedIn, 'user'>> {
  const { config } = payload.collections.users;
  const sid = randomUUID();
  const expiresAt = new Date(now + config.auth.tokenExpiration * 1000).toISOString();
  const session = { id: sid, createdAt: new Date(now).toISOString(), expiresAt };
  const added = await addSession(payload, { id: person.id, hash: person.hash ?? '' }, session);
  // Closed or reset since the password was checked.
  if (!added) throw new Refusal('credentials');
  const user = { ...person, collection: 'users' } as unknown as TypedUser;
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: person.email,
    sid,
    user,
  });
  const { exp, token } = await jwtSign({
    fieldsToSign,
    secret: payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  });
  const cookie = generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  });
  return { cookie: String(cookie), exp };
}

/** The user document as its owner reads it: no hash, no sessions. */
async function asSeenBySelf(payload: Payload, id: string) {
  const user = await payload.findByID({
    collection: 'users', id, depth: 0, overrideAccess: true, showHiddenFields: false, select: { sessions: false },
  }); // prettier-ignore
  return { ...user, collection: 'users' };
}
