import type { CollectionBeforeValidateHook, Field, GroupField, PayloadRequest } from 'payload';

import { isSystem } from './access';
import { actingUnit } from './acting-unit';
import type { Capability } from './roles';
import { getTree } from './tree';

const hiddenText = (name: string): Field => ({ name, type: 'text', index: true });

const scope: GroupField = {
  name: 'scope',
  type: 'group',
  label: { vi: 'Phạm vi', en: 'Scope' },
  admin: { hidden: true },
  access: { create: () => false, update: () => false },
  fields: ['l1', 'l2', 'l3', 'l4'].map(hiddenText),
};

const unitField = (
  name: 'origin' | 'steward',
  label: Record<'vi' | 'en', string>,
  description: Record<'vi' | 'en', string>,
): Field => ({
  name,
  type: 'relationship',
  relationTo: 'units',
  index: true,
  label,
  access: { create: () => false, update: () => false },
  admin: {
    condition: (_data, _siblings, { operation }) => operation !== 'create',
    position: 'sidebar',
    readOnly: true,
    allowCreate: false,
    allowEdit: false,
    description,
    components: { Cell: '@/app/(payload)/_components/unit/UnitCell#UnitCell' },
  },
});

/** `origin`, `steward` and `scope` of a tenant-owned collection (DESIGN 4). Input for them is ignored. */
export const ownerFields = (): Field[] => [
  unitField(
    'steward',
    { vi: 'Đơn vị phụ trách', en: 'Unit in charge' },
    { vi: 'Đơn vị chịu trách nhiệm về nội dung này. Hệ thống tự ghi.', en: 'The unit that answers for this. Set by the system.' },
  ),
  unitField(
    'origin',
    { vi: 'Đơn vị nguồn', en: 'Unit of origin' },
    { vi: 'Đơn vị đã viết. Không thay đổi được.', en: 'The unit that wrote it. Cannot be changed.' },
  ),
  scope,
]; // prettier-ignore

/** Key of the collection's `custom` that says it is tenant-owned; the access matrix and the move service read it. */
export const OWNED = 'tenantOwned';

/** The same of a collection that grows without end and has an index (steward, scope.l1 … l4): scopes are checked by it. */
export const SCOPE_INDEXED = 'scopeIndexed';

type Owned = { origin?: unknown; steward?: unknown; scope?: unknown };

const idOf = (value: unknown): string | null => {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  return typeof value === 'string' && value ? value : null;
};

async function ownersOf(
  req: PayloadRequest,
  data: Owned,
  original: Owned | undefined,
  capability: Capability,
) {
  const tree = await getTree(req.payload);
  const system = isSystem(req);
  const steward =
    idOf(original?.steward) ??
    (system ? idOf(data.steward) : null) ??
    actingUnit(req, tree, capability);
  const origin = idOf(original?.origin) ?? (system ? idOf(data.origin) : null) ?? steward;
  return { origin, steward, scope: tree.scope(steward) };
}

/**
 * Writes origin, steward and scope on every create, update, draft, restore and bulk edit; what came in is dropped.
 * In `beforeValidate`, because field validation is skipped for drafts and restores (findings 1a).
 * @param capability what the actor must be allowed to do in the unit of a new document
 */
export const ownerHook =
  (capability: Capability): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    const incoming = (data ?? {}) as Owned;
    // Of a duplicate, the "original" is the document it was made from: another unit's, perhaps.
    const original = operation === 'update' ? (originalDoc as Owned | undefined) : undefined;
    return { ...incoming, ...(await ownersOf(req, incoming, original, capability)) };
  };
