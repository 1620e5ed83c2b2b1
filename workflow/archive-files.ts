import type { PayloadRequest } from 'payload';

import { writeUses } from '@/syndication/track-uses';

import { mediaOf } from './content';

/**
 * The files that an archived text goes on showing. The rows belong to the edition and not to the item: those of the item
 * follow its main row, which is not public.
 * @param text null: the text is archived no longer
 */
export const archiveFiles = (
  req: PayloadRequest,
  edition: string,
  text: Record<string, unknown> | null,
): Promise<void> => writeUses(req, 'editions', edition, text ? mediaOf(text) : []);
