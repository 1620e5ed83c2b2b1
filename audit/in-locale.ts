const LOCALES = new Set(['vi', 'en']);

const isLocalised = (value: object): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LOCALES.has(key));
};

/** A document as the database holds it (`{ vi, en }` for each translated field), read in one language, Vietnamese where it lacks. */
export function inLocale(value: unknown, locale: string): unknown {
  if (Array.isArray(value)) return value.map((each) => inLocale(each, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const fields = value as Record<string, unknown>;
  if (isLocalised(value)) return fields[locale] ?? fields.vi ?? null;
  return Object.fromEntries(
    Object.entries(fields).map(([key, each]) => [key, inLocale(each, locale)]),
  );
}
