import { fault, type Fault } from './fault';

export type RawUnit = Readonly<Record<string, unknown>>;

/** A row as it came in, with its number. */
export type RawRow = { raw: RawUnit; row: number };

/** Where a row stands, for its faults. */
export type RowPlace = { row: number; code: string | null; name: string | null };

const TEXT_FIELDS = ['name', 'shortName', 'nameEn', 'shortNameEn'] as const;

/** Every field of a name must be tidy text in NFC: two spellings that look alike would be two names. */
export function checkTexts(raw: RawUnit, at: RowPlace): Fault[] {
  return TEXT_FIELDS.flatMap((field): Fault[] => {
    const value = raw[field];
    if (value === undefined || value === null) return [];
    if (typeof value !== 'string') return [fault('text.not-text', at, { field })];
    if (value !== value.normalize('NFC')) return [fault('text.not-nfc', at, { field })];
    const untidy =
      value !== value.trim() || /\s{2}|[\p{Cc}\p{Cf}]/u.test(value) || value.length > 200;
    return untidy ? [fault('text.untidy', at, { field })] : [];
  });
}

/** The text of a field in one line for a message, shortened. */
export const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
