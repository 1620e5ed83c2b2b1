import { isStoredName, missingFile, storedFile } from '@/app/(system)/media/stored-file';

import { getPreviewFile } from '../../../../../../_data/preview-file';
import { routeSite, type RouteContext } from '../../../../../../_data/route-site';

export const dynamic = 'force-dynamic';

type Context = RouteContext & { params: Promise<{ token: string; file: string }> };

/** A picture or file that a previewed item shows, by the same link as the item. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const site = await routeSite(context);
  const { token, file } = await context.params;
  if (!site || !isStoredName(file)) return missingFile();
  const found = await getPreviewFile(site, token, file);
  return found ? storedFile(request, file, { ...found, unlisted: true }) : missingFile();
}
