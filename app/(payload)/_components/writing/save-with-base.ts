'use client';

import { BASE_HEADER } from '@/editing/base-header';
import type { Clash } from '@/editing/clash';

import { clashStore } from '../conflict/clash-store';
import { nothingDiffers } from '../conflict/nothing-differs';
import { requestBase } from './request-base';

const ITEM = /^\/api\/((?:articles|pages)\/[A-Za-z0-9-]+)$/;
const AT_MOST = 4;

/** The item that a request saves, as `articles/<id>`; null when it saves none. */
export const savedItem = (path: string, method: string | undefined): string | null =>
  method?.toUpperCase() === 'PATCH' ? (ITEM.exec(path)?.[1] ?? null) : null;

type Answer = { doc?: { revision?: { mark?: string } }; clash?: Clash | null };

const read = async (response: Response): Promise<Answer> =>
  ((await response.clone().json().catch(() => null)) as Answer | null) ?? {}; // prettier-ignore

/**
 * Sends a save with the revision it was written over. One that was overtaken by what this form does not show (the other
 * language, a publication) is sent again at once; any other opens the comparison. The form gets the answer either way.
 */
export async function saveWithBase(
  item: string,
  send: (headers: Record<string, string>) => Promise<Response>,
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const base = requestBase.get(item);
    const response = await send(base ? { [BASE_HEADER]: base } : {});
    if (response.ok) {
      const { doc } = await read(response);
      if (doc?.revision?.mark) requestBase.set(item, doc.revision.mark);
      return response;
    }
    if (response.status !== 409) return response;
    const { clash } = await read(response);
    if (!clash) return response;
    if (attempt === AT_MOST || !nothingDiffers(clash)) {
      clashStore.open(item, clash);
      return response;
    }
    requestBase.set(item, clash.mark);
  }
}
