import type { PayloadRequest } from 'payload';

import { confirmTranslation } from '@/translations/confirm';
import { TranslationRefused } from '@/translations/translation-refused';
import { translationView, type TranslationView } from '@/translations/translation-view';
import { isItemType, type ItemType } from '@/workflow/content';

import { action } from './action';
import { screen } from './answer';

/** @throws TranslationRefused where the address names no item */
function itemOf(req: PayloadRequest): { type: ItemType; id: string } {
  const { type, id } = req.routeParams ?? {};
  if (isItemType(type) && typeof id === 'string') return { type, id };
  throw new TranslationRefused('not-found', req);
}

async function view(req: PayloadRequest): Promise<TranslationView> {
  const { since, vi, may } = await translationView(req, itemOf(req));
  return { since, vi, may };
}

/** `GET /api/lt/items/:type/:id/translation`: since when the Vietnamese text is newer than the English one. */
export const readTranslation = screen('/lt/items/:type/:id/translation', ({ req }) => view(req));

/** `POST …/translation` {vi}: the English text still holds for these Vietnamese words. */
export const confirmOneTranslation = action('/lt/items/:type/:id/translation', async ({ req }, { vi }) => {
  await confirmTranslation(req, itemOf(req), vi);
  return view(req);
}); // prettier-ignore
