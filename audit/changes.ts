import { asJson, canonicalJson, type Json } from './canonical';
import { isSecret, redact } from './redact';

/** Fields by name, only those that differ; null where there was, or is, no document. */
export type Changes = {
  before: Record<string, Json> | null;
  after: Record<string, Json> | null;
};

export type Doc = Record<string, unknown>;

/** Derived from other fields, or the same for every write. */
const IGNORED = new Set(['id', 'createdAt', 'updatedAt', 'scope', 'revision', 'translation', 'colour', 'collection', 'url', 'thumbnailURL', 'sizes']); // prettier-ignore

const empty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0); // prettier-ignore

function pick(doc: Doc, names: readonly string[]): Record<string, Json> {
  return Object.fromEntries(names.map((name) => [name, redact(doc[name])]));
}

const differs = (one: unknown, other: unknown): boolean =>
  !(empty(one) && empty(other)) && canonicalJson(asJson(one)) !== canonicalJson(asJson(other));

/**
 * What a write changed, redacted. A field that `after` does not have was not written; null, '' and [] mean the same.
 * @param before null for a new document
 * @param after null for one that is gone
 * @param known names of the collection's fields; others are what somebody sent besides
 */
export function changesOf(before: Doc | null, after: Doc | null, known: ReadonlySet<string>): Changes {
  const names = Object.keys(after ?? before ?? {})
    .filter((name) => known.has(name) && !IGNORED.has(name) && !isSecret(name))
    .filter((name) => after === null || after[name] !== undefined)
    .filter((name) => differs(before?.[name], after?.[name]))
    .sort();
  return {
    before: before && pick(before, names),
    after: after && pick(after, names),
  };
} // prettier-ignore
