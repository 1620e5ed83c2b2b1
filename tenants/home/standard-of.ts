import type { Payload, PayloadRequest } from 'payload';

import type { Level } from '../levels';
import { levelRow } from '../level-row';
import type { HomeBlock } from './blocks';
import { readHomeBlocks } from './read';

/** The home page that the province laid down for the unit's level; no blocks where it laid down none. */
export async function standardOf(
  payload: Payload,
  unit: string,
  req?: PayloadRequest,
): Promise<{ level: Level; blocks: HomeBlock[] }> {
  const { level, row } = await levelRow(payload, unit, req);
  return { level, blocks: readHomeBlocks(row?.homeBlocks) };
}
