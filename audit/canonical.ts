/** A value as JSON knows it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What JSON makes of a value: dates and ids as strings, nothing undefined. Undefined itself becomes null. */
export const asJson = (value: unknown): Json =>
  value === undefined ? null : (JSON.parse(JSON.stringify(value) ?? 'null') as Json);

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  // Without a prototype, so that a key named `__proto__` is a key like others.
  const result = Object.create(null) as { [key: string]: Json };
  for (const key of keys) result[key] = sorted(value[key]!);
  return result;
}

/** One text for one value, whatever the order of its keys: databases keep none. The form that is hashed (RFC 8785 in small). */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(asJson(value)));
