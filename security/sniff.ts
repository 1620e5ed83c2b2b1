import { officeBinary, officeOpenXml, type OfficeKind } from './office-file';
import type { VideoKind } from './video';

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif';

export type FileKind = PictureKind | VideoKind | 'vtt' | 'pdf' | OfficeKind;

/** What a file is, or what keeps it out although it is known. */
export type Sniffed = FileKind | 'heic' | 'mov' | 'macros' | 'bomb' | null;

const ascii = (data: Buffer, start: number, end: number): string =>
  data.toString('latin1', start, end);
const starts = (data: Buffer, ...bytes: number[]): boolean =>
  bytes.every((byte, at) => data[at] === byte);

function isoBrand(data: Buffer): 'avif' | 'heic' | 'mp4' | 'mov' | null {
  if (ascii(data, 4, 8) !== 'ftyp') return null;
  const end = Math.min(data.readUInt32BE(0), 64, data.length);
  const brands = ascii(data, 8, end);
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  if (/hei[cxm]|hev[cx]|mif1|msf1/.test(brands)) return 'heic';
  if (brands.startsWith('qt  ')) return 'mov';
  return /isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV/.test(brands) ? 'mp4' : null;
}

/** WebM is Matroska that says so at its beginning. */
const isWebm = (data: Buffer): boolean =>
  starts(data, 0x1a, 0x45, 0xdf, 0xa3) && data.subarray(0, 64).includes('webm');

const isCaptions = (data: Buffer): boolean =>
  /^(\xef\xbb\xbf)?WEBVTT[ \t\r\n]/.test(ascii(data, 0, 10));

/**
 * The kind of a file by what is in it; its name and the type its sender claims are not asked. Everything without a mark
 * of its own (HTML, SVG, scripts, plain text) is null; captions in WebVTT have one.
 */
export function sniff(data: Buffer): Sniffed {
  if (data.length < 16) return null;
  if (starts(data, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(data, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (ascii(data, 0, 4) === 'RIFF' && ascii(data, 8, 12) === 'WEBP') return 'webp';
  if (ascii(data, 0, 5) === '%PDF-') return 'pdf';
  if (starts(data, 0x50, 0x4b, 0x03, 0x04)) return officeOpenXml(data);
  if (starts(data, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return officeBinary(data);
  if (isWebm(data)) return 'webm';
  return isCaptions(data) ? 'vtt' : isoBrand(data);
}
