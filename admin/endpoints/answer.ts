import { APIError, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload';

import { hasNul } from '@/security/has-nul';
import type { Actor } from '@/tenants/actor';
import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';

import type { Language } from '../unit-view';

/** What every screen's endpoint works with. */
export type Screen = {
  req: PayloadRequest;
  actor: Actor;
  tree: UnitTree;
  language: Language;
  /** YYYY-MM-DD in Viet Nam */
  today: string;
  query: URLSearchParams;
};

const QUERY = { vi: 'Địa chỉ không hợp lệ.', en: 'The address is not valid.' };

export const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status });

/**
 * The answer to a refusal that a service gave in words for people: an everyday thing, not for the log of errors.
 * @throws whatever else it was
 */
export function refusalOf(error: unknown): Response {
  if (error instanceof APIError && error.isPublic && error.status < 500)
    return refuse(error.status, error.message);
  throw error;
}

/** The screen of whoever asks; null for who has no role. Nothing of the content has been read by then. */
export async function openScreen(req: PayloadRequest): Promise<Screen | null> {
  const actor = requestActor(req);
  if (!actor || actor.memberships.length === 0) return null;
  return {
    req,
    actor,
    tree: await getTree(req.payload),
    language: req.i18n.language === 'en' ? 'en' : 'vi',
    today: vietnamDay(new Date()),
    query: req.searchParams,
  };
}

/**
 * A read-only endpoint for a screen of the admin. Who has no role is refused before anything is read.
 * What no query can hold is a 400.
 * @param read returns null where there is nothing to show or the person may not see it: both are a 404
 */
export const screen = (path: string, read: (screen: Screen) => Promise<unknown>): Endpoint => {
  const handler: PayloadHandler = async (req) => {
    const at = await openScreen(req);
    if (!at) return refuse(401, req.t('error:unauthorized'));
    if (hasNul(at.query)) return refuse(400, QUERY[at.language]);
    try {
      const answer = await read(at);
      return answer === null ? refuse(404, req.t('error:notFound')) : Response.json(answer);
    } catch (error) {
      return refusalOf(error);
    }
  };
  return { path, method: 'get', handler };
};
