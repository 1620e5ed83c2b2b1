import type { PayloadRequest } from 'payload';

import { countRaises } from '@/database/generations';

/** Longer than a cached value lives: counting changes a generation, and what was cached meanwhile would be dropped with it. */
const AFTER_MS = 60_000;
const BATCH = 5000;

/** Counts what was invalidated more than a minute ago in `generations`, so that reading a key never takes long. */
export const countOldRaises = async (req: PayloadRequest, now: number): Promise<void> => {
  await countRaises(req, { before: now - AFTER_MS, limit: BATCH });
};
