import type { Payload, PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { oneAtATime } from '@/database/one-at-a-time';
import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';
import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';

import { failureReasons, whenMay } from './authority';
import { readCase } from './case';
import { isConflict } from './conflict';
import type { ItemType } from './content';
import { holdEdition } from './edition';
import { VerbRefused } from './refusal';
import { markOf } from './revision';
import { after, type Verb } from './states';
import { tell } from './tell';
import { approve, giveBack, recall, schedule, unschedule } from './verbs/decide';
import { restore, withdraw } from './verbs/end';
import { limit } from './verbs/limit';
import { confirm, emergency, publish } from './verbs/publish';
import { submit } from './verbs/submit';
import type { Input, VerbWork } from './verb';

const WORK: Record<Verb, VerbWork> = {
  submit, correct: submit, recall, return: giveBack, approve, publish, schedule, unschedule, emergency, confirm, limit, withdraw, restore,
}; // prettier-ignore

/**
 * Carries out a verb as the person of `caller`: reads the item, asks who may, and acts, in one transaction of its own.
 * @throws VerbRefused when he may not, when something is missing, or when somebody else decided meanwhile
 */
export async function performVerb(
  caller: Pick<PayloadRequest, 'user'> & { payload: Payload },
  verb: Verb,
  item: { type: ItemType; id: string },
  input: Input = {},
  now = Date.now(),
): Promise<void> {
  const { payload } = caller;
  const act = async (req: PayloadRequest): Promise<void> => {
    req.user = caller.user;
    const work = await readCase(req, item.type, item.id, now);
    const actor = requestActor(caller);
    // Who may not read an item does not learn that it exists.
    if (!work || !mayIn(actor, 'content.read', work.at.steward, work.at.scope))
      throw new VerbRefused(['not-found']);
    const publishes = verb === 'approve' && input.publish === true;
    const reasons = [
      ...failureReasons(verb, actor, work.at),
      ...(publishes ? whenMay('publish', work.at) : []),
    ];
    if (reasons.length > 0) throw new VerbRefused(reasons, work.at.embargo ?? work.at.expired);
    if (
      typeof input.base === 'string' &&
      input.base !== markOf({ ...work.item.content, id: item.id })
    )
      throw new VerbRefused(['text-moved']);
    await holdEdition(req, work.editions);
    const detail = await WORK[verb](req, work, input, now);
    await recordAudit(req, {
      action: `${item.type}.${verb}`, collection: item.type, document: item.id, unit: work.at.steward,
      before: { ...work.at.state, sha256: work.item.sha256 }, after: { ...after(work.at.state, publishes ? 'publish' : verb), ...detail },
      note: typeof input.reason === 'string' ? input.reason : null,
    }); // prettier-ignore
    await tell(req, verb, work, input, now);
  };
  await oneAtATime(payload, item.id, () => inTransaction(payload, asSystem(), act)).catch(
    (error: unknown) => {
      throw isConflict(error) ? new VerbRefused(['decided-meanwhile']) : error;
    },
  );
}
