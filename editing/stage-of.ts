import type { PayloadRequest } from 'payload';

import { editionsOf } from '@/workflow/edition';
import type { Stage } from '@/workflow/states';

/** Where an item stands on its way to the public; the open edition counts before the public one. */
export async function stageOf(req: PayloadRequest, item: string): Promise<Stage | null> {
  const { open, current } = await editionsOf(req, item);
  return open?.stage ?? current?.stage ?? null;
}
