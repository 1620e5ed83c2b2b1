import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';

import { env } from '@/security/env';
import { securityHeaders } from '@/security/headers';

import { byteRange, type ByteRange } from './byte-range';

type Options = {
  type: string;
  /** to download it by */
  name: string;
  /** see `securityHeaders`; other files may be kept for a minute */
  unlisted?: boolean;
};

/** Whether this can be the name of a stored file: nothing that leaves the folder. */
export const isStoredName = (file: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/.test(file);

export const missingFile = (): Response =>
  new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });

/** Opened where it stands: it is looked at, played or read beside a video. Everything else is saved. */
const isOpened = (type: string): boolean => /^(image|video)\//.test(type) || type === 'text/vtt';

/** What is opened gets no name here: the link that downloads it says one, with its ending. */
const dispositionOf = (type: string, name: string): string =>
  isOpened(type) ? 'inline' : `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

/** A part is only good beside what the browser already has of the same file (RFC 9110, 13.1.5). */
function wantedRange(request: Request, etag: string, size: number): ReturnType<typeof byteRange> {
  const condition = request.headers.get('if-range');
  return condition === null || condition === etag
    ? byteRange(request.headers.get('range'), size)
    : null;
}

const bytes = (location: string, range?: ByteRange): ReadableStream<Uint8Array> =>
  Readable.toWeb(
    createReadStream(location, range && { start: range.first, end: range.last }),
  ) as ReadableStream<Uint8Array>;

/**
 * The bytes of a stored file, or the part of them that is asked for, straight from the disk. Whether it may be served has
 * been decided before, for each request: a recall ends a video that is being watched at its next part.
 * @param file a stored name
 */
export async function storedFile(
  request: Request,
  file: string,
  { type, name, unlisted = false }: Options,
): Promise<Response> {
  const location = path.join(/* turbopackIgnore: true */ env().mediaDir, file);
  const info = await stat(location).catch(() => null);
  if (!info?.isFile()) return missingFile();
  const { size } = info;
  const etag = `"${size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`;
  const headers = {
    'cache-control': 'public, max-age=60, must-revalidate',
    ...securityHeaders({ kind: 'upload', https: env().publicScheme === 'https', unlisted, plays: type.startsWith('video/') }),
    'content-type': type === 'text/vtt' ? 'text/vtt; charset=utf-8' : type,
    'content-disposition': dispositionOf(type, name),
    'accept-ranges': 'bytes',
    etag,
  };
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  const range = wantedRange(request, etag, size);
  if (range === 'beyond')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
  if (range === null)
    return new Response(bytes(location), { headers: { ...headers, 'content-length': String(size) } });
  const { first, last } = range;
  return new Response(bytes(location, range), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${last}/${size}`, 'content-length': String(last - first + 1) },
  });
} // prettier-ignore
