import type { Payload } from 'payload';

import { inBackground } from './background';
import { passDoor } from './doors';
import { deliverCode } from './hand-over';
import { emailOf, personByEmail } from './person';
import { Refusal } from './refusal';

/**
 * Somebody says he forgot the password of an account. The answer is the same, and as fast, whether there is such an account:
 * the work is done after it. Who was never activated gets a new invitation; a closed account gets nothing.
 * @throws Refusal `throttled`, `bad-request`
 */
export async function forgotPassword(
  payload: Payload,
  input: unknown,
  address: string | null,
  now: number,
): Promise<void> {
  const email = emailOf(input);
  if (!email) throw new Refusal('bad-request');
  await passDoor('forgot', { address, account: email });
  inBackground(payload, 'forgotten password', async () => {
    const person = await personByEmail(payload, email);
    if (!person || person.closedAt) return;
    const kind = person.activatedAt ? 'reset' : 'invite';
    await deliverCode(payload, { person, kind, deliver: 'mail', by: null, now });
  });
}
