import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';

import config from '@payload-config';
import { getPayload } from 'payload';

import { env } from '@/security/env';
import { securityHeaders } from '@/security/headers';
import { publicFile } from '@/syndication/public-file';

export const dynamic = 'force-dynamic';

const missing = (): Response =>
  new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });

/** The bytes of a picture or file, while a public item shows it: a recall holds on files too. */
export async function GET(
  request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/.test(file)) return missing();
  const payload = await getPayload({ config });
  const found = await publicFile(payload, file);
  if (!found) return missing();
  const location = path.join(/* turbopackIgnore: true */ env().mediaDir, file);
  const info = await stat(location).catch(() => null);
  if (!info?.isFile()) return missing();
  const etag = `"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`;
  const headers = {
    ...securityHeaders({ kind: 'upload', https: env().publicScheme === 'https' }),
    'content-type': found.type,
    'content-disposition': found.type.startsWith('image/')
      ? 'inline'
      : `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
    'cache-control': 'public, max-age=60, must-revalidate',
    etag,
  };
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  const body = Readable.toWeb(createReadStream(location)) as ReadableStream<Uint8Array>;
  return new Response(body, { headers: { ...headers, 'content-length': String(info.size) } });
}
