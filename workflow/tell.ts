import type { PayloadRequest } from 'payload';

import { notify } from '@/notifications/notify';
import { settle } from '@/notifications/settle';
import { getTree } from '@/tenants/tree';

import type { WorkCase } from './case';
import { confirmersOf } from './alert';
import type { Edition } from './edition';
import type { Item } from './item';
import { readersOf } from './readers';
import { settles } from './settles';
import type { Verb } from './states';
import { actorId, type Input } from './verb';
import { handsOf, whoHears } from './who-hears';
import { writersOf } from './writers';

async function readersAfter(req: PayloadRequest, verb: Verb, { at }: WorkCase): Promise<string[]> {
  const actor = actorId(req);
  if (verb === 'emergency')
    return (await confirmersOf(req, at, [actor, at.soleWriter])).map(({ id }) => id);
  if (verb !== 'submit' && verb !== 'correct') return [];
  return (await readersOf(req, await getTree(req.payload), at, actor)).map(({ id }) => id);
}

/** Tells whoever it concerns of a verb that was just carried out, in its transaction. @param work as read before the verb */
export async function tell(
  req: PayloadRequest,
  verb: Verb,
  work: WorkCase,
  input: Input,
  now: number,
): Promise<void> {
  const { item, editions, at } = work;
  const by = actorId(req);
  const heard = whoHears(verb, {
    actor: by,
    // An emergency may take up a text that nobody submitted.
    open: editions.open ?? { writers: writersOf(item.content.writers) },
    current: editions.current,
    readers: await readersAfter(req, verb, work),
    alone: at.rule === 'alone',
    publishes: input.publish === true,
  });
  await settle(req, item.id, settles(verb), now);
  const note = typeof input.reason === 'string' ? input.reason.normalize('NFC').trim() : null;
  for (const { kind, people } of heard)
    await notify(req, people, { ...about(item), kind, by, note, at: now });
}

/** The schedule was kept: whoever had a hand in the text learns it. */
export const tellPublished = (req: PayloadRequest, item: Item, edition: Edition, now: number): Promise<void> =>
  notify(req, [...handsOf(edition), edition.scheduledBy ?? ''], { ...about(item), kind: 'published', at: now }); // prettier-ignore

/** Its time was over: whoever had a hand in the text learns it, and nobody is asked to confirm it any more. */
export async function tellExpired(req: PayloadRequest, item: Item, edition: Edition | null, now: number): Promise<void> {
  await settle(req, item.id, settles('withdraw'), now);
  await notify(req, handsOf(edition), { ...about(item), kind: 'withdrawn', note: 'Hết thời hạn đăng.', at: now });
} // prettier-ignore

const about = ({ type, id, title, steward }: Item) => ({ type, item: id, title, unit: steward });
