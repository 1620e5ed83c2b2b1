import type { CollectionSlug, FlattenedField, Payload } from 'payload';

import type { AuditRow } from '@/audit/row';
import type { DocumentRef } from '@/audit/titles';

import { collectionOf } from './value-words';

function refsIn(value: unknown, field: FlattenedField | undefined): DocumentRef[] {
  if (!field || value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each) => refsIn(each, field));
  if (field.type === 'relationship' || field.type === 'upload')
    return typeof field.relationTo === 'string' && typeof value === 'string' ? [{ collection: field.relationTo, id: value }] : []; // prettier-ignore
  if (typeof value !== 'object' || !('flattenedFields' in field)) return [];
  const fields = new Map(field.flattenedFields.map((each) => [each.name, each]));
  return Object.entries(value).flatMap(([name, each]) => refsIn(each, fields.get(name)));
}

/** Documents that the changed values of a row name. */
export function valueRefs(payload: Payload, row: AuditRow): DocumentRef[] {
  const collection = payload.collections[row.collectionSlug as CollectionSlug];
  const fields = new Map((collection?.config.flattenedFields ?? []).map((each) => [each.name, each]));
  return [row.before, row.after].flatMap((values) =>
    Object.entries(values ?? {}).flatMap(([name, value]): DocumentRef[] => {
      const known = fields.has(name) ? null : collectionOf(name);
      return known && typeof value === 'string' && value ? [{ collection: known, id: value }] : refsIn(value, fields.get(name));
    }),
  );
} // prettier-ignore
