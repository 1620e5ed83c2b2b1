import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';

import { env } from '@/security/env';
import { securityHeaders } from '@/security/headers';

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

/** The bytes of a stored file. Whether it may be served has been decided before. @param file a stored name */
export async function storedFile(
  request: Request,
  file: string,
  { type, name, unlisted = false }: Options,
): Promise<Response> {
  const location = path.join(/* turbopackIgnore: true */ env().mediaDir, file);
  const info = await stat(location).catch(() => null);
  if (!info?.isFile()) return missingFile();
  const etag = `"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`;
  const headers = {
    'cache-control': 'public, max-age=60, must-revalidate',
    ...securityHeaders({ kind: 'upload', https: env().publicScheme === 'https', unlisted }),
    'content-type': type,
    'content-disposition': type.startsWith('image/')
      ? 'inline'
      : `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    etag,
  };
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  const body = Readable.toWeb(createReadStream(location)) as ReadableStream<Uint8Array>;
  return new Response(body, { headers: { ...headers, 'content-length': String(info.size) } });
}
