import type { Payload } from 'payload';

import { inTransaction } from '@/database/transaction';
import { decideOffer } from '@/syndication/decide-offer';
import { endSending } from '@/syndication/end-sending';
import { sendDown } from '@/syndication/send';
import { asSystem } from '@/tenants/access';
import { performVerb } from '@/workflow/perform';

/** What is done to an item and killed in the middle; ids of units, people and acts. */
export type Act =
  | { name: 'send'; item: string; from: string; to: string[] }
  | { name: 'accept'; item: string; unit: string; section: string }
  | { name: 'recall'; item: string; sending: string }
  | { name: 'withdraw'; item: string; user: string };

export async function doAct(payload: Payload, act: Act): Promise<void> {
  const { item } = act;
  if (act.name === 'withdraw') {
    const user = await payload.findByID({ collection: 'users', id: act.user, context: asSystem() });
    const caller = { payload, user: { ...user, collection: 'users' as const } };
    const input = { ending: 'withdrawn', reason: 'Sai số liệu.' };
    await performVerb(caller, 'withdraw', { type: 'articles', id: item }, input);
    return;
  }
  await inTransaction(payload, asSystem(), async (req) => {
    if (act.name === 'send') await sendDown(req, { item, from: act.from, to: act.to, strength: 'mandatory' });
    else if (act.name === 'accept') await decideOffer(req, { item, unit: act.unit, accept: true, section: act.section });
    else await endSending(req, item, act.sending);
  });
} // prettier-ignore
