import type { CollectionSlug, FlattenedField, Payload } from 'payload';

const SCALARS = ['text', 'textarea', 'email', 'select', 'number', 'checkbox', 'date', 'json'];

/** How a field is written in bulk. */
export type BulkField =
  | { kind: 'scalar'; name: string }
  | { kind: 'one'; name: string; relationTo: string }
  | { kind: 'many'; name: string; relationTo: string }
  | { kind: 'group'; name: string; fields: BulkField[] }
  | { kind: 'array'; name: string; fields: BulkField[] };

function bulkField(field: FlattenedField): BulkField | null {
  if ('localized' in field && field.localized) return null;
  const hasMany = 'hasMany' in field && field.hasMany === true;
  if (
    (field.type === 'relationship' || field.type === 'upload') &&
    typeof field.relationTo === 'string'
  ) {
    return { kind: hasMany ? 'many' : 'one', name: field.name, relationTo: field.relationTo };
  }
  if (field.type === 'group' || field.type === 'array') {
    const fields = field.flattenedFields
      .map(bulkField)
      .filter((one): one is BulkField => one !== null);
    return { kind: field.type, name: field.name, fields };
  }
  return SCALARS.includes(field.type) && !hasMany ? { kind: 'scalar', name: field.name } : null;
}

/** The fields of a collection that can be written in bulk. @throws when it keeps versions */
export function bulkFields(payload: Payload, slug: CollectionSlug): BulkField[] {
  const config = payload.collections[slug]?.config;
  if (!config) throw new Error(`bulk write: no collection ${slug}`);
  if (config.versions) throw new Error(`bulk write: ${slug} keeps versions`);
  return config.flattenedFields.map(bulkField).filter((one): one is BulkField => one !== null);
}

/** @throws when a document has a value that no field of the list takes: it would be lost silently */
export function refuseUnknown(fields: readonly BulkField[], doc: Record<string, unknown>): void {
  const known = new Set([...fields.map((field) => field.name), 'id', 'createdAt', 'updatedAt']);
  const lost = Object.keys(doc).filter((key) => !known.has(key));
  if (lost.length > 0) throw new Error(`bulk write: cannot write ${lost.join(', ')}`);
}
