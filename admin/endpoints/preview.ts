import { createLink } from '@/preview/create-link';
import { listLinks, type ListedLink } from '@/preview/list-links';
import { readPreviewDays } from '@/preview/preview-days';
import { TooManyLinks } from '@/preview/link-limit';
import { readPreviewItem, type PreviewItem } from '@/preview/preview-item';
import { revokeLinks } from '@/preview/revoke-links';

import { action } from './action';
import { refuse, screen, type Screen } from './answer';
import { previewAddress } from './preview-address';

/** A link just made; its address is told this once. `expiresAt` is ISO 8601. */
export type NewPreview = { id: string; url: string; expiresAt: string };

export type PreviewList = { links: ListedLink[] };

async function newPreview(at: Screen, item: PreviewItem, days: number): Promise<NewPreview> {
  const { id, token, steward, expiresAt } = await createLink(at.req, item, days, Date.now());
  const url = await previewAddress(at, steward, token);
  return { id, url, expiresAt: new Date(expiresAt).toISOString() };
}

/** `POST /api/lt/preview` {itemType, id, days}: 1 to 30 days, 7 where none are given; 409 at twenty links. */
export const createPreview = action('/lt/preview', async (at, body) => {
  const item = readPreviewItem(body.itemType, body.id);
  const days = readPreviewDays(body.days);
  if (!item || days === null) return null;
  return newPreview(at, item, days).catch((error: unknown) => {
    if (error instanceof TooManyLinks) return refuse(409, error.message);
    throw error;
  });
});

/** `GET /api/lt/preview?itemType=…&id=…`: the links that still open. */
export const listPreviews = screen('/lt/preview', async (at): Promise<PreviewList | null> => {
  const item = readPreviewItem(at.query.get('itemType'), at.query.get('id'));
  return item && { links: await listLinks(at.req, item, Date.now()) };
});

/** `POST /api/lt/preview/revoke` {itemType, id, link}: one link of the item, all without `link`. */
export const revokePreviews = action('/lt/preview/revoke', async ({ req }, body) => {
  const item = readPreviewItem(body.itemType, body.id);
  const { link = null } = body;
  if (!item || (link !== null && typeof link !== 'string')) return null;
  await revokeLinks(req, item, link, Date.now());
  return { revoked: true };
});
