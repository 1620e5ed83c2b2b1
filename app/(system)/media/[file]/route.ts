import config from '@payload-config';
import { getPayload } from 'payload';

import { publicFile } from '@/syndication/public-file';

import { isStoredName, missingFile, storedFile } from '../stored-file';

export const dynamic = 'force-dynamic';

/** The bytes of a picture or file, while a public item shows it: a recall holds on files too. */
export async function GET(
  request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  if (!isStoredName(file)) return missingFile();
  const payload = await getPayload({ config });
  const found = await publicFile(payload, file);
  return found ? storedFile(request, file, found) : missingFile();
}
