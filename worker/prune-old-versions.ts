import type { PayloadRequest } from 'payload';

import type { AgeCursor } from '@/database/aged-versions';
import { readCursor, writeCursor } from '@/database/task-cursor';
import { env } from '@/security/env';
import { ITEM_TYPES, type ItemType } from '@/workflow/content';
import { pruneVersions, type Retention } from '@/workflow/prune-versions';

/** Name of the task. */
export const PRUNE_VERSIONS = 'prune-versions';

/** Versions looked at in one run, of each collection. */
const LOOK_AT = 200;

type Cursor = { retention: Retention; after: Partial<Record<ItemType, AgeCursor>> };

/** Where fewer versions are to be kept than before, those already passed are looked at again. */
const startsAnew = (cursor: Cursor | null, { keep, days }: Retention): boolean =>
  cursor !== null && (keep < cursor.retention.keep || days < cursor.retention.days);

/** Deletes old drafts, a bounded step per run, and remembers how far it came. */
export async function pruneOldVersions(
  req: PayloadRequest,
  now = Date.now(),
  retention: Retention = env().versions,
): Promise<void> {
  const cursor = await readCursor<Cursor>(req, PRUNE_VERSIONS);
  const after = startsAnew(cursor, retention) ? {} : { ...cursor?.after };
  let deleted = 0;
  for (const type of ITEM_TYPES) {
    const done = await pruneVersions(req.payload, type, { after: after[type] ?? null, limit: LOOK_AT, now, retention }); // prettier-ignore
    after[type] = done.cursor;
    deleted += done.deleted;
  }
  await writeCursor(req, PRUNE_VERSIONS, { retention, after } satisfies Cursor);
  if (deleted > 0) req.payload.logger.info({ msg: 'old versions deleted', deleted });
}
