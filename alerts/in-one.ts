import type { Payload, PayloadRequest } from 'payload';

import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';
import { isConflict } from '@/workflow/conflict';

import { AlertRefused } from './alert-refused';
import { forgetAlerts } from './showing';

export type Caller = Pick<PayloadRequest, 'user' | 'i18n'> & { payload: Payload };

const ATTEMPTS = 5;

/**
 * One act about alerts in one transaction, as the person of `caller`. All acts raise the same generation, so two at the same
 * moment may meet there, though they concern different alerts: the database turns one away, and it is tried again. Each
 * act is bound to the revision that it read, or to its key, so that nothing happens twice.
 * @throws AlertRefused
 */
export async function inOne<Result>(
  caller: Caller,
  act: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(caller.payload, asSystem(), async (req) => {
        req.user = caller.user;
        return act(req);
      });
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (attempt === ATTEMPTS) throw new AlertRefused('moved-on', caller);
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt * attempt));
    } finally {
      forgetAlerts(caller.payload);
    }
  }
}
