import type { PayloadRequest } from 'payload';

import { reasonsAgainst, type Action } from './actions';
import { personById, type Person } from './person';
import { Refusal } from './refusal';
import { standingOf } from './standing';

/**
 * The person, once it is certain that the actor may do this to him.
 * @throws Refusal `not-found` also for a person the actor may not read, so that ids cannot be tried out
 */
export async function authorised(req: PayloadRequest, id: string, action: Action): Promise<Person> {
  const person = await readable(req, id);
  const [reason] = reasonsAgainst(action, await standingOf(req, person));
  if (reason) throw new Refusal(reason);
  return person;
}

/** A person whom the actor may read. @throws Refusal `not-found` */
export async function readable(req: PayloadRequest, id: string): Promise<Person> {
  if (!req.user) throw new Refusal('not-found');
  const { totalDocs } = await req.payload.count({
    collection: 'users', where: { id: { equals: id } }, overrideAccess: false, user: req.user, req,
  }); // prettier-ignore
  const person = totalDocs === 1 ? await personById(req.payload, id) : null;
  if (!person) throw new Refusal('not-found');
  return person;
}
