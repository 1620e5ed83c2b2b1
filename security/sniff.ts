import { officeBinary, officeOpenXml, type OfficeKind } from './office-file';

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif';

export type FileKind = PictureKind | 'pdf' | OfficeKind;

/** What a file is, or what keeps it out although it is known. */
export type Sniffed = FileKind | 'heic' | 'macros' | 'bomb' | null;

const ascii = (data: Buffer, start: number, end: number): string =>
  data.toString('latin1', start, end);
const starts = (data: Buffer, ...bytes: number[]): boolean =>
  bytes.every((byte, at) => data[at] === byte);

function isoBrand(data: Buffer): 'avif' | 'heic' | null {
  if (ascii(data, 4, 8) !== 'ftyp') return null;
  const end = Math.min(data.readUInt32BE(0), 64, data.length);
  const brands = ascii(data, 8, end);
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  return /hei[cxm]|hev[cx]|mif1|msf1/.test(brands) ? 'heic' : null;
}

/**
 * The kind of a file by what is in it; its name and the type its sender claims are not asked. Everything without a mark
 * of its own (HTML, SVG, scripts, plain text) is null.
 */
export function sniff(data: Buffer): Sniffed {
  if (data.length < 16) return null;
  if (starts(data, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(data, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (ascii(data, 0, 4) === 'RIFF' && ascii(data, 8, 12) === 'WEBP') return 'webp';
  if (ascii(data, 0, 5) === '%PDF-') return 'pdf';
  if (starts(data, 0x50, 0x4b, 0x03, 0x04)) return officeOpenXml(data);
  if (starts(data, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return officeBinary(data);
  return isoBrand(data);
}
