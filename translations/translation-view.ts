import type { PayloadRequest } from 'payload';

import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';
import type { ItemType } from '@/workflow/content';
import { mainRow } from '@/workflow/item';

import { findTranslation } from './row';
import { TranslationRefused } from './translation-refused';

/** What the panel beside the form shows. */
export type TranslationView = {
  /** since when the Vietnamese text is newer, milliseconds since 1970; 0 while it is not */
  since: number;
  /** the Vietnamese words that this is said of; sent back when the English text is confirmed */
  vi: string;
  may: boolean;
};

/** @throws TranslationRefused 'not-found' also for an item that the actor may not read */
export async function translationView(
  req: PayloadRequest,
  { type, id }: { type: ItemType; id: string },
): Promise<TranslationView & { steward: string }> {
  const main = await mainRow(req, type, id).catch(() => null);
  const steward = main ? String(main.steward) : '';
  const scope = (await getTree(req.payload)).scope(steward);
  const actor = requestActor(req);
  if (!main || main.deletedAt || !mayIn(actor, 'content.read', steward, scope))
    throw new TranslationRefused('not-found', req);
  const row = await findTranslation(req, id);
  return {
    since: row?.since ?? 0,
    vi: row?.vi ?? '',
    may: mayIn(actor, 'content.publish', steward, scope),
    steward,
  };
}
