import {
  Forbidden,
  ValidationError,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload';

import { administersGrant } from '@/people/administers';
import { grantChanges, readGrants, storedGrants, type Grant } from '@/people/memberships';
import { reasonText } from '@/people/reason-text';
import { standInFault } from '@/people/stand-in';
import type { Reason } from '@/people/reason';
import { isSystem } from '@/tenants/access';
import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';
import { isClosed, type UnitTree } from '@/tenants/unit-tree';

/**
 * Nobody grants or takes a role outside the units he administers, and nobody changes his own. Rows he may not touch stay
 * as they were, whatever came in. The place of each unit in the tree is written here, never taken from input.
 */
export const guardMemberships: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data;
  const before = readGrants(originalDoc?.memberships) ?? [];
  const after =
    data.memberships === undefined || data.memberships === null
      ? before
      : readGrants(data.memberships);
  if (!after) throw new Forbidden(req.t);
  const tree = await getTree(req.payload);
  if (!isSystem(req)) {
    const granted = checkChange(req, tree, before, after, originalDoc?.id);
    const fault = await standInFault(req, originalDoc?.id, granted);
    if (fault) refuse(req, fault);
    if (after.length === 0 && (operation === 'create' || before.length > 0)) refuse(req, 'no-role');
  }
  return { ...data, memberships: storedGrants(before, after).map((grant) => placed(tree, grant)) };
};

const placed = (tree: UnitTree, { id, unit, role, term }: Grant) => ({
  ...(id ? { id } : {}), unit, role, level: tree.get(unit)?.level ?? null, ...tree.scope(unit),
  standsInFor: term?.for ?? null, from: term?.from ?? null, until: term?.until ?? null,
}); // prettier-ignore

function checkChange(
  req: PayloadRequest,
  tree: UnitTree,
  before: Grant[],
  after: Grant[],
  user: unknown,
): Grant[] {
  const actor = requestActor(req);
  const { granted, taken } = grantChanges(before, after);
  const changed = [...granted, ...taken];
  if (changed.length === 0) return [];
  const own = user !== undefined && user !== null && String(user) === actor?.id;
  if (own || !changed.every((grant) => administersGrant(actor, tree, grant)))
    throw new Forbidden(req.t);
  const today = vietnamDay(new Date());
  if (granted.some(({ unit }) => isClosed(tree.get(unit)!, today))) refuse(req, 'unit-closed');
  return granted;
}

function refuse(req: PayloadRequest, reason: Reason): never {
  const message = reasonText(reason, req.i18n?.language === 'en' ? 'en' : 'vi');
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'memberships', message }] },
    req.t,
  );
}
