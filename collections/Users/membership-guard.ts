import { Forbidden, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload';

import { isSystem } from '@/tenants/access';
import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';

type Row = { id?: string | null; unit?: unknown; role?: unknown };

const unitOf = (row: Row): string =>
  typeof row.unit === 'object' && row.unit !== null ? String((row.unit as { id: unknown }).id) : String(row.unit ?? '');

const keyOf = (row: Row): string => `${unitOf(row)}/${String(row.role)}`;

const place = (tree: UnitTree, row: Row) => {
  const unit = unitOf(row);
  return { ...row, unit, level: tree.get(unit)?.level ?? null, ...tree.scope(unit) };
};

/**
 * Nobody grants or takes a role outside the units he administers, and nobody changes his own. Rows he may not touch stay
 * as they were, whatever came in. The place of each unit in the tree is written here, never taken from input.
 */
export const guardMemberships: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data;
  const before = (originalDoc?.memberships ?? []) as Row[];
  const after = (data.memberships ?? before) as Row[];
  const tree = await getTree(req.payload);
  if (!isSystem(req)) checkChange(req, tree, before, after, String(originalDoc?.id ?? ''));
  return { ...data, memberships: after.map((row) => place(tree, row)) };
};

function checkChange(req: PayloadRequest, tree: UnitTree, before: Row[], after: Row[], user: string): void {
  const actor = requestActor(req);
  const kept = new Set(before.map(keyOf));
  const wanted = new Set(after.map(keyOf));
  const changed = [...after.filter((row) => !kept.has(keyOf(row))), ...before.filter((row) => !wanted.has(keyOf(row)))];
  if (changed.length === 0) return;
  const allowed = changed.every((row) => {
    const unit = tree.get(unitOf(row));
    return unit !== undefined && mayIn(actor, 'people.manage', unit.id, tree.scope(unit.id));
  });
  if (!allowed || user === actor?.id) throw new Forbidden(req.t);
}
