'use client';

import type { FormState } from 'payload';

/** Written by the system; never restored from a device. */
const NOT_TYPED =
  /^(id|origin|steward|scope(\..*)?|ref|slug|createdBy|createdAt|updatedAt|deletedAt|_status|keep|work|preview|writers|(translation|revision)(\..*)?)$/;

/**
 * Paths of the fields somebody can fill, empty ones and the address of a page included; groups are named by what is in them.
 * @param hidden names of fields that nobody sees: an article's address follows its title
 */
export const typedPaths = (fields: FormState, hidden: readonly string[]): string[] => {
  const isTyped = (path: string) =>
    path === 'slug' ? !hidden.includes(path) : !NOT_TYPED.test(path);
  const paths = Object.keys(fields).filter(
    (path) => isTyped(path) && !fields[path]?.disableFormData,
  );
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
};

/** The values somebody can type, by path. Rows of arrays keep their paths; the fields of articles and pages are flat. */
export function typedValues(fields: FormState): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [path, field] of Object.entries(fields)) {
    if (NOT_TYPED.test(path) || field.disableFormData || field.value === undefined) continue;
    values[path] = field.value;
  }
  return values;
}

const normal = (value: unknown): unknown => (value === null || value === '' ? undefined : value);

/** Whether restoring would change anything. An empty field and a missing one are the same. */
export const sameValues = (a: Record<string, unknown>, b: Record<string, unknown>): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (path) => JSON.stringify(normal(a[path])) === JSON.stringify(normal(b[path])),
  );
