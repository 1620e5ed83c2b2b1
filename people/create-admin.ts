import { ValidationError, type Payload } from 'payload';

import { asSystem } from '@/tenants/access';
import { vietnamDay } from '@/tenants/day';
import { getTree } from '@/tenants/tree';
import { isClosed, type TreeUnit, type UnitTree } from '@/tenants/unit-tree';

import { deliverCode, type HandedOver } from './hand-over';
import { emailOf, personByEmail, personById } from './person';
import { Refusal } from './refusal';

export type NewAdmin = { email: string; name: string; unit: string; reset: boolean };

/** The unit in force that a code or a path names. @throws Refusal */
function findUnit(tree: UnitTree, asked: string, now: number): TreeUnit {
  const today = vietnamDay(new Date(now));
  const path = asked.replace(/^\/+|\/+$/g, '');
  const found = [...tree.all()].filter(
    (unit) =>
      !isClosed(unit, today) &&
      (unit.code === asked || unit.path === path || (!unit.parent && unit.slug === path)),
  );
  if (found.length === 0) throw new Refusal('unit-unknown');
  // Several roots have the path '': the code tells them apart.
  if (found.length > 1) throw new Refusal('unit-ambiguous');
  return found[0]!;
}

/**
 * Creates an administrator from the command line: the first one of an installation, or a new way in for one who lost his.
 * @returns the one-time link and code, to be handed over
 * @throws Refusal
 */
export async function createAdmin(
  payload: Payload,
  asked: NewAdmin,
  now: number,
): Promise<HandedOver> {
  const email = emailOf(asked.email);
  if (!email) throw new Refusal('email-bad');
  const known = await personByEmail(payload, email);
  if (known) {
    if (!asked.reset) throw new Refusal('email-taken');
    if (known.closedAt) throw new Refusal('account-closed');
    return deliverCode(payload, {
      person: known,
      kind: known.activatedAt ? 'reset' : 'invite',
      deliver: 'hand',
      by: null,
      now,
    });
  }
  const name = asked.name.normalize('NFC').trim();
  if (!name) throw new Refusal('name-missing');
  const unit = findUnit(await getTree(payload), asked.unit, now);
  const { id } = await create(payload, { email, name, unit: unit.id });
  const person = await personById(payload, String(id));
  return deliverCode(payload, { person: person!, kind: 'invite', deliver: 'hand', by: null, now });
}

async function create(
  payload: Payload,
  { email, name, unit }: { email: string; name: string; unit: string },
) {
  try {
    return await payload.create({
      collection: 'users', context: asSystem(), depth: 0,
      data: { email, name, language: 'vi', memberships: [{ unit, role: 'admin' }] } as never,
    }); // prettier-ignore
  } catch (error) {
    if (error instanceof ValidationError) throw new Refusal('email-bad');
    throw error;
  }
}
