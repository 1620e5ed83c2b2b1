import type { FlattenedField } from 'payload';

/** What a value should have been. */
export type Expected = 'text' | 'number' | 'yes-no' | 'date' | 'choice' | 'relation' | 'shape';

/** A field whose value no database may be given, by its path in the document. */
export type Unsound = { path: string; field: FlattenedField; expected: Expected };

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';

// As forms and our own code write it; SQLite stores whatever comes, and orders by it as text.
const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const isDate: Test = (value) =>
  value instanceof Date
    ? !Number.isNaN(value.getTime())
    : typeof value === 'string' && ISO.test(value) && !Number.isNaN(Date.parse(value));

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRelation =
  (relationTo: string | readonly string[]): Test =>
  (value) =>
    typeof relationTo === 'string'
      ? isText(value)
      : isRow(value) && relationTo.includes(String(value.relationTo)) && isText(value.value);

/** Null: a field that is not judged here (rich text and JSON have guards of their own), or is no value. */
function testOf(field: FlattenedField): [Expected, Test] | null {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return ['text', isText];
    case 'number':
      return ['number', Number.isFinite];
    case 'checkbox':
      return ['yes-no', (value) => typeof value === 'boolean'];
    case 'date':
      return ['date', isDate];
    case 'select':
    case 'radio': {
      const choices = field.options.map((option) => typeof option === 'string' ? option : option.value); // prettier-ignore
      return ['choice', (value) => choices.includes(value as string)];
    }
    case 'relationship':
    case 'upload':
      return ['relation', isRelation(field.relationTo)];
    default:
      return null;
  }
}

const isMany = (field: FlattenedField): boolean => 'hasMany' in field && field.hasMany === true;

/** What is wrong with one value in one language. */
function judge(field: FlattenedField, path: string, value: unknown, all: boolean): Unsound[] {
  const wrong = (expected: Expected): Unsound[] => [{ path, field, expected }];
  if (field.type === 'group' || field.type === 'tab')
    return isRow(value) ? unsound(field.flattenedFields, value, all, `${path}.`) : wrong('shape');
  if (field.type === 'array')
    return Array.isArray(value) && value.every(isRow)
      ? value.flatMap((row, n) => unsound(field.flattenedFields, row, all, `${path}.${n}.`))
      : wrong('shape');
  const found = testOf(field);
  if (!found) return [];
  const [expected, test] = found;
  const holds = isMany(field) ? Array.isArray(value) && value.every(test) : test(value);
  return holds ? [] : wrong(expected);
}

/**
 * Fields of `data` whose values are of another type than the field's: SQLite stores them all the same, and every list with
 * such a row breaks afterwards; mongoose casts some, past the guards that looked at them. Pure.
 * @param fields of the collection, as Payload flattens them
 * @param all whether localized fields come as one value per language
 */
export function unsound(
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  all: boolean,
  at = '',
): Unsound[] {
  return fields.flatMap((field) => {
    if ('virtual' in field && field.virtual) return [];
    const [path, value] = [`${at}${field.name}`, data[field.name]];
    // Without a status a document is neither a draft nor public.
    if (field.name === '_status' && value === null) return [{ path, field, expected: 'choice' }];
    if (value === null || value === undefined) return [];
    const localized = 'localized' in field && field.localized === true;
    if (!localized || !all) return judge(field, path, value, all);
    if (!isRow(value)) return [{ path, field, expected: 'shape' }];
    return Object.entries(value).flatMap(([language, one]) =>
      one === null || one === undefined ? [] : judge(field, `${path}.${language}`, one, all),
    );
  });
}
