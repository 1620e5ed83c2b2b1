import type { Payload } from 'payload';

import { readGeneration } from '@/database/generations';

/** A key of `invalidate`: raised when a title is public no more, or not as it was. */
export const TITLE_WORDS = 'words';

/** What stands for the present state of public titles; another one as soon as one is withdrawn or changed, in every process. */
export const titleWordsNow = (payload: Pick<Payload, 'db'>): Promise<string> =>
  readGeneration(payload, TITLE_WORDS);
