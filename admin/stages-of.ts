import type { PayloadRequest } from 'payload';

import { OPEN_STAGES, type OpenStage } from '@/workflow/states';

/** How far some items are that are under way: one query, by the index of item and stage. */
export async function stagesOf(
  req: PayloadRequest,
  items: readonly string[],
): Promise<Map<string, OpenStage>> {
  if (items.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ id: string; item: string; stage: OpenStage }>({
    collection: 'editions', limit: items.length, pagination: false, select: { item: true, stage: true },
    where: { and: [{ item: { in: [...items] } }, { stage: { in: [...OPEN_STAGES] } }] },
  }); // prettier-ignore
  return new Map(docs.map(({ item, stage }) => [item, stage]));
}
