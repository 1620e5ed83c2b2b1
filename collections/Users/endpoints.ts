import { generateExpiredPayloadCookie, type Endpoint, type PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { reasonsAgainst, type Action } from '@/people/actions';
import { authorised, readable } from '@/people/authorised';
import { closeAccount, reopenAccount } from '@/people/close';
import { passDoor, unlockAccount } from '@/people/doors';
import { forgotPassword } from '@/people/forgot';
import { handOver, type Deliver } from '@/people/hand-over';
import { emailOf, personByEmail } from '@/people/person';
import { personEntry } from '@/people/person-entry';
import { reasonText } from '@/people/reason-text';
import { redeem } from '@/people/redeem';
import { Refusal } from '@/people/refusal';
import { signIn } from '@/people/sign-in';
import { signOut } from '@/people/sign-out';
import { standingOf } from '@/people/standing';

import { endpoint, type Call } from './endpoint';

const ACTIONS: readonly Action[] = ['invite', 'reset', 'close', 'reopen', 'unlock'];

const idOf = ({ req }: Call): string => String(req.routeParams?.id ?? '');

const deliverOf = (value: unknown): Deliver => {
  if (value === 'mail' || value === 'hand') return value;
  throw new Refusal('bad-request');
};

const login = async ({ req, data, address, now }: Call): Promise<Response> => {
  const { cookie, exp, user } = await signIn(
    req.payload,
    { email: data.email, password: data.password },
    address,
    now,
  );
  return Response.json(
    { message: req.t('authentication:passed'), exp, user },
    { headers: { 'Set-Cookie': cookie } },
  );
};

/** Also where the session has ended already: the browser lets go of its cookie. */
const logout = async ({ req }: Call): Promise<Response> => {
  await signOut(req, { everywhere: req.searchParams.get('allSessions') === 'true' });
  const cookie = generateExpiredPayloadCookie({
    collectionAuthConfig: req.payload.collections.users.config.auth,
    config: req.payload.config,
    cookiePrefix: req.payload.config.cookiePrefix,
  });
  return Response.json(
    { message: req.t('authentication:logoutSuccessful') },
    { headers: { 'Set-Cookie': String(cookie) } },
  );
};

const forgot = async ({ req, data, address, now }: Call): Promise<Response> => {
  await forgotPassword(req.payload, data.email, address, now);
  return Response.json({ message: req.t('general:success') });
};

const useCode = async ({ req, data, address, now }: Call): Promise<Response> => {
  const rightful = await passDoor('redeem', { address });
  const { email, name } = await redeem(req.payload, data, now);
  await rightful();
  return Response.json({ email, name });
};

/** What the panel beside a person shows: the reasons against each button, in the reader's language. */
const standing = async (call: Call): Promise<Response> => {
  const { req } = call;
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  const person = await readable(req, idOf(call));
  const stands = await standingOf(req, person);
  const reasons = ACTIONS.map((action) => [
    action,
    reasonsAgainst(action, stands).map((reason) => reasonText(reason, language)),
  ]);
  return Response.json({
    self: stands.self,
    state: stands.closed ? 'closed' : stands.active ? 'active' : 'new',
    reasons: Object.fromEntries(reasons),
  });
};

const unlock = async ({ req, data }: Call): Promise<Response> => {
  const email = emailOf(data.email);
  const person = req.user && email ? await personByEmail(req.payload, email) : null;
  return unlockById(req, person?.id ?? '');
};

const unlockById = async (req: PayloadRequest, id: string): Promise<Response> => {
  const person = await authorised(req, id, 'unlock');
  await recordAudit(req, await personEntry(req.payload, 'users.unlock', person));
  await unlockAccount(person.email);
  return Response.json({ message: req.t('general:success') });
};

const done = async (work: Promise<void>): Promise<Response> => {
  await work;
  return Response.json({ done: true });
};

const never = (reason: 'command-only' | 'codes-only') => (): never => {
  throw new Refusal(reason);
};

/** They come before Payload's own, so the ones with its paths replace it. */
export const userEndpoints: Endpoint[] = [
  endpoint('post', '/login', login),
  endpoint('post', '/logout', logout),
  endpoint('post', '/forgot-password', forgot),
  endpoint('post', '/reset-password', never('codes-only')),
  endpoint('post', '/first-register', never('command-only')),
  endpoint('post', '/unlock', unlock),
  endpoint('post', '/redeem', useCode),
  endpoint('get', '/:id/standing', standing),
  endpoint('post', '/:id/invite', async (call) => Response.json(await handOver(call.req, idOf(call), 'invite', deliverOf(call.data.deliver), call.now))),
  endpoint('post', '/:id/reset-code', async (call) => Response.json(await handOver(call.req, idOf(call), 'reset', deliverOf(call.data.deliver), call.now))),
  endpoint('post', '/:id/unlock', (call) => unlockById(call.req, idOf(call))),
  endpoint('post', '/:id/close', (call) => done(closeAccount(call.req, idOf(call), call.now))),
  endpoint('post', '/:id/reopen', (call) => done(reopenAccount(call.req, idOf(call)))),
]; // prettier-ignore
