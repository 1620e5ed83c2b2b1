import type { PayloadRequest, Where } from 'payload';

import { ENOUGH, MISSES, type MissKind, type MissRow } from './row';

/**
 * What was looked for most often in a week. The one way to read these rows: whoever asks gets none below `ENOUGH`.
 * @param whose rows the caller may read
 */
export async function readMisses(
  req: PayloadRequest,
  { kind, week, whose, limit }: { kind: MissKind; week: string; whose: Where; limit: number },
): Promise<MissRow[]> {
  const { docs } = await req.payload.db.find<MissRow>({
    collection: MISSES, req, limit, pagination: false, sort: '-count',
    where: { and: [whose, { kind: { equals: kind } }, { week: { equals: week } }, { count: { greater_than_equal: ENOUGH } }] },
  }); // prettier-ignore
  return docs;
}
