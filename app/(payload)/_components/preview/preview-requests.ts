import type { NewPreview, PreviewList } from '@/admin/endpoints/preview';
import type { PreviewItem } from '@/preview/preview-item';

/** The server's own sentence about why not; empty where it gave none. */
export class PreviewRefused extends Error {}

async function answerOf<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  const body = (await response.json().catch(() => null)) as {
    errors?: { message?: string }[];
  } | null;
  throw new PreviewRefused(body?.errors?.[0]?.message ?? '');
}

const send = async <T>(path: string, body: object): Promise<T> =>
  answerOf<T>(
    await fetch(path, {
      method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
    }),
  ); // prettier-ignore

export const createPreviewLink = (item: PreviewItem, days: number): Promise<NewPreview> =>
  send('/api/lt/preview', { ...item, days });

/** Ends one link of the item, or all of them. */
export const revokePreviewLinks = (item: PreviewItem, link?: string): Promise<unknown> =>
  send('/api/lt/preview/revoke', { ...item, link });

export async function listPreviewLinks(item: PreviewItem, signal?: AbortSignal): Promise<PreviewList> {
  const query = new URLSearchParams(item);
  return answerOf(await fetch(`/api/lt/preview?${query}`, { credentials: 'include', signal }));
} // prettier-ignore
