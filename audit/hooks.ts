import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  SanitizedCollectionConfig,
} from 'payload';

import { getTree } from '@/tenants/tree';

import { changesOf, type Doc } from './changes';
import { idOf } from './id-of';
import { inLocale } from './in-locale';
import { recordAudit } from './record';
import { scopeOfUnit, unitOf } from './unit-of';

const namesOf = ({ flattenedFields }: SanitizedCollectionConfig): Set<string> =>
  new Set(flattenedFields.map(({ name }) => name));

const asId = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? idOf(value) : value;

/** Relations as ids, whatever depth was asked for. */
function shallow(doc: Doc, { flattenedFields }: SanitizedCollectionConfig): Doc {
  const ids = flattenedFields
    .filter(({ name, type }) => (type === 'relationship' || type === 'upload') && name in doc)
    .map(({ name }): [string, unknown] => {
      const value = doc[name];
      return [name, Array.isArray(value) ? value.map(asId) : asId(value)];
    });
  return { ...doc, ...Object.fromEntries(ids) };
}

function verbOf(operation: 'create' | 'update', restored: boolean, before: Doc, after: Doc): string {
  if (operation === 'create') return 'create';
  if (restored) return 'restore-version';
  if (after.deletedAt === undefined || Boolean(before.deletedAt) === Boolean(after.deletedAt))
    return 'update';
  return after.deletedAt ? 'bin' : 'unbin';
} // prettier-ignore

/**
 * One row for every document written, drafts included. What was written is taken from `data`: the answer in `doc` lacks
 * what the person may not read, and whatever `?select=` leaves out.
 */
export const auditChange: CollectionAfterChangeHook = async ({
  collection, data, doc, operation, previousDoc, req,
}) => {
  // A restored version comes as both, and beside it the former state with every language.
  const restored = operation === 'update' && data === doc;
  const former = (restored ? inLocale(previousDoc, req.locale ?? 'vi') : previousDoc) as Doc;
  const before = operation === 'create' ? null : former;
  const after = shallow({ ...doc, ...data }, collection);
  const tree = await getTree(req.payload);
  const id = String(doc.id ?? former.id);
  const unit = unitOf(tree, collection.slug, [{ ...after, id }, ...(before ? [before] : [])]);
  await recordAudit(
    req,
    {
      action: `${collection.slug}.${verbOf(operation, restored, before ?? {}, after)}`,
      collection: collection.slug,
      document: id,
      unit,
      ...changesOf(before, after, namesOf(collection)),
    },
    scopeOfUnit(tree, unit, after),
  );
}; // prettier-ignore

const doomed = new WeakMap<object, Map<string, Doc>>();

/** Keeps what is about to be deleted: the answer of the deletion holds only what `?select=` asks for. */
export const rememberDoomed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const slug = collection.slug as CollectionSlug;
  const row = await req.payload.db.findOne<Doc & { id: string }>({
    collection: slug,
    where: { id: { equals: id } },
    req,
  });
  const rows = doomed.get(req.context) ?? new Map<string, Doc>();
  doomed.set(req.context, rows);
  if (row) rows.set(`${slug} ${String(id)}`, row);
};

/** One row for every document deleted for good. */
export const auditDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const key = `${collection.slug} ${String(id)}`;
  const before = doomed.get(req.context)?.get(key) ?? (doc as Doc);
  doomed.get(req.context)?.delete(key);
  await recordAudit(req, {
    action: `${collection.slug}.delete`,
    collection: collection.slug,
    document: String(id),
    unit: unitOf(await getTree(req.payload), collection.slug, [before]),
    ...changesOf(before, null, namesOf(collection)),
  });
};
