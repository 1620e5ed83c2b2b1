import type { CollectionSlug, FlattenedField } from 'payload';

import type { Around } from '@/audit/facts';
import type { AuditRow } from '@/audit/row';

import { fieldLabel } from './field-labels';
import { valueText } from './value-text';

/** A changed field in words; a value may have several lines. */
export type ChangedRow = { name: string; label: string; before: string; after: string };

type Fields = Record<string, unknown> | null;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null; // prettier-ignore

const EMPTY = '–';
/** A value that only one side of a change holds: it was there, and is no part of what changed. */
const SAME = { vi: 'không đổi', en: 'unchanged' };

/** What a row of the log says was changed, field by field, with the labels of the form. */
export function changedRows(row: AuditRow, around: Around): ChangedRow[] {
  const [before, after] = [fieldsOf(row.before), fieldsOf(row.after)];
  const collection = around.req.payload.collections[row.collectionSlug as CollectionSlug];
  const fields = new Map<string, FlattenedField>(
    (collection?.config.flattenedFields ?? []).map((field) => [field.name, field]),
  );
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const text = (values: Fields, name: string): string =>
    valueText(name, values?.[name], fields.get(name), around) || EMPTY;
  return names
    .map((name) => ({
      name,
      label: fieldLabel(name, fields.get(name), around.req.i18n),
      before: text(before, name),
      after:
        before && after && name in before && !(name in after)
          ? SAME[around.language]
          : text(after, name),
    }))
    .filter((each) => each.before !== each.after);
}
