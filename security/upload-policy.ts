import { sniff, type FileKind, type PictureKind } from './sniff';
import type { UploadProblem } from './upload-messages';

/** What may be stored, by content. No SVG and no HTML: both run scripts. */
export const KINDS: Readonly<Record<FileKind, { mime: string; extension: string }>> = {
  jpeg: { mime: 'image/jpeg', extension: 'jpg' },
  png: { mime: 'image/png', extension: 'png' },
  webp: { mime: 'image/webp', extension: 'webp' },
  avif: { mime: 'image/avif', extension: 'avif' },
  pdf: { mime: 'application/pdf', extension: 'pdf' },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
  doc: { mime: 'application/msword', extension: 'doc' },
  xls: { mime: 'application/vnd.ms-excel', extension: 'xls' },
}; // prettier-ignore

const PICTURES: readonly FileKind[] = ['jpeg', 'png', 'webp', 'avif'];

export const PICTURE_LIMIT = 20 * 1024 * 1024;
export const DOCUMENT_LIMIT = 30 * 1024 * 1024;

export const isPicture = (kind: FileKind): kind is PictureKind => PICTURES.includes(kind);

export type Verdict = { kind: FileKind } | { problem: UploadProblem };

const claimsPicture = (claim: { name: string; mimetype: string }): boolean =>
  /^image\//i.test(claim.mimetype) ||
  /\.(jpe?g|png|gif|webp|avif|bmp|tiff?|svg)$/i.test(claim.name);

/**
 * Whether a file may be stored.
 * @param claim what its sender says it is; only decides which words a refusal has
 */
export function judgeUpload(data: Buffer, claim: { name: string; mimetype: string }): Verdict {
  if (data.length === 0) return { problem: { code: 'empty' } };
  const kind = sniff(data);
  if (kind === null) return { problem: { code: claimsPicture(claim) ? 'picture' : 'type' } };
  if (kind === 'heic' || kind === 'macros' || kind === 'bomb') return { problem: { code: kind } };
  const picture = isPicture(kind);
  const limit = picture ? PICTURE_LIMIT : DOCUMENT_LIMIT;
  if (data.length <= limit) return { kind };
  return { problem: { code: picture ? 'pictureSize' : 'documentSize', bytes: data.length, limit } };
}
