import { sniff, type FileKind, type PictureKind } from './sniff';
import type { UploadProblem } from './upload-messages';
import type { VideoKind } from './video';

/** What may be stored, by content. No SVG and no HTML: both run scripts. */
export const KINDS: Readonly<Record<FileKind, { mime: string; extension: string }>> = {
  jpeg: { mime: 'image/jpeg', extension: 'jpg' },
  png: { mime: 'image/png', extension: 'png' },
  webp: { mime: 'image/webp', extension: 'webp' },
  avif: { mime: 'image/avif', extension: 'avif' },
  mp4: { mime: 'video/mp4', extension: 'mp4' },
  webm: { mime: 'video/webm', extension: 'webm' },
  vtt: { mime: 'text/vtt', extension: 'vtt' },
  pdf: { mime: 'application/pdf', extension: 'pdf' },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
  doc: { mime: 'application/msword', extension: 'doc' },
  xls: { mime: 'application/vnd.ms-excel', extension: 'xls' },
}; // prettier-ignore

const PICTURES: readonly FileKind[] = ['jpeg', 'png', 'webp', 'avif'];

export const PICTURE_LIMIT = 20 * 1024 * 1024;
export const DOCUMENT_LIMIT = 30 * 1024 * 1024;
/**
 * An upload is held in memory while it is judged, about twice while it arrives: several at once must fit a small server.
 * Four minutes at 2 Mbit/s; what is longer belongs on a site for videos.
 */
export const VIDEO_LIMIT = 64 * 1024 * 1024;
export const CAPTIONS_LIMIT = 1024 * 1024;

export const isPicture = (kind: FileKind): kind is PictureKind => PICTURES.includes(kind);

export const isVideo = (kind: FileKind): kind is VideoKind => kind === 'mp4' || kind === 'webm';

type SizeCode = Extract<UploadProblem, { limit: number }>['code'];

function limitOf(kind: FileKind): { code: SizeCode; limit: number } {
  if (isPicture(kind)) return { code: 'pictureSize', limit: PICTURE_LIMIT };
  if (isVideo(kind)) return { code: 'videoSize', limit: VIDEO_LIMIT };
  if (kind === 'vtt') return { code: 'documentSize', limit: CAPTIONS_LIMIT };
  return { code: 'documentSize', limit: DOCUMENT_LIMIT };
}

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
  if (kind === null && /\.(srt|vtt)$/i.test(claim.name))
    return { problem: { code: 'captions', line: 1, fault: 'header' } };
  if (kind === null) return { problem: { code: claimsPicture(claim) ? 'picture' : 'type' } };
  if (kind === 'heic' || kind === 'mov' || kind === 'macros' || kind === 'bomb')
    return { problem: { code: kind } };
  const { code, limit } = limitOf(kind);
  return data.length <= limit ? { kind } : { problem: { code, bytes: data.length, limit } };
}
