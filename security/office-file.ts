import { zipDirectory, type ZipEntry } from './zip-directory';

export type OfficeKind = 'docx' | 'xlsx' | 'doc' | 'xls';

export type OfficeResult = OfficeKind | 'macros' | 'bomb' | null;

const MOST_ENTRIES = 5_000;
const MOST_UNPACKED = 300 * 1024 * 1024;
const HIGHEST_RATIO = 200;
/** Small parts may shrink a lot: a sheet of equal rows does. */
const RATIO_COUNTS_FROM = 10 * 1024 * 1024;

const isBomb = (parts: ZipEntry[]): boolean => {
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  const packed = parts.reduce((sum, part) => sum + part.packed, 0);
  const shrunk = unpacked > RATIO_COUNTS_FROM && unpacked / Math.max(1, packed) > HIGHEST_RATIO;
  return parts.length > MOST_ENTRIES || unpacked > MOST_UNPACKED || shrunk;
};

/** Word and Excel since 2007: ZIP archives with named parts (ECMA-376). */
export function officeOpenXml(data: Buffer): OfficeResult {
  const parts = zipDirectory(data);
  if (!parts) return null;
  if (isBomb(parts)) return 'bomb';
  const names = new Set(parts.map((part) => part.name.toLowerCase()));
  if (!names.has('[content_types].xml')) return null;
  if ([...names].some((name) => name.endsWith('vbaproject.bin'))) return 'macros';
  if (names.has('word/document.xml')) return 'docx';
  return names.has('xl/workbook.xml') ? 'xlsx' : null;
}

const utf16 = (name: string): Buffer => Buffer.from(name, 'utf16le');

/** Word and Excel before 2007: a compound file whose directory names its streams in UTF-16 (MS-CFB 2.6.1). */
export function officeBinary(data: Buffer): OfficeResult {
  if (data.includes(utf16('_VBA_PROJECT'))) return 'macros';
  if (data.includes(utf16('WordDocument'))) return 'doc';
  return data.includes(utf16('Workbook')) ? 'xls' : null;
}
