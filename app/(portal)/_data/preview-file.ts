import { previewFile } from '@/preview/preview-file';

import { portal } from './portal';
import { openedOn } from './preview';
import type { SiteView } from './types';

/** A file of a previewed item: media type and name to download it by; null unless the link opens here and shows it. */
export async function getPreviewFile(
  site: SiteView,
  token: string,
  file: string,
): Promise<{ type: string; name: string } | null> {
  const link = await openedOn(site.unitId, token);
  return link ? previewFile((await portal()).payload, link, file) : null;
}
