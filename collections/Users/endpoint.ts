import type { Endpoint, PayloadRequest } from 'payload';

import { reasonText } from '@/people/reason-text';
import type { Reason } from '@/people/reason';
import { Refusal } from '@/people/refusal';
import { env } from '@/security/env';
import { fromForeignPage } from '@/security/foreign-page';
import { BodyTooLarge, readBody } from '@/security/read-body';
import { throttleAddress } from '@/security/throttle-address';

/** What an endpoint's work gets: the body as untrusted fields, and the visitor's address where a trusted proxy names it. */
export type Call = {
  req: PayloadRequest;
  data: Record<string, unknown>;
  address: string | null;
  now: number;
};

type Work = (call: Call) => Promise<Response> | Response;

const STATUS: Partial<Record<Reason, number>> = {
  throttled: 429, credentials: 401, closed: 403, 'foreign-page': 403, 'not-found': 404,
  'out-of-reach': 403, self: 403, 'command-only': 403, 'codes-only': 403,
}; // prettier-ignore

function refused(req: PayloadRequest, { reason, waitMs }: Refusal): Response {
  const message = reasonText(reason, req.i18n?.language === 'en' ? 'en' : 'vi', waitMs);
  const headers =
    reason === 'throttled' ? { 'Retry-After': String(Math.ceil(waitMs / 1000)) } : undefined;
  return Response.json(
    { errors: [{ message, name: reason }] },
    { status: STATUS[reason] ?? 400, headers },
  );
}

/** An endpoint of the users' collection: reads the body, refuses foreign pages, turns a Refusal into a readable answer. */
export const endpoint = (method: 'get' | 'post', path: string, work: Work): Endpoint => ({
  path,
  method,
  handler: async (req) => {
    try {
      if (method === 'post' && fromForeignPage(req.headers)) throw new Refusal('foreign-page');
      const data = method === 'post' ? await readBody(req) : {};
      if (!data) throw new Refusal('bad-request');
      return await work({
        req,
        data,
        address: throttleAddress(req.headers, env().trustProxy),
        now: Date.now(),
      });
    } catch (error) {
      if (error instanceof Refusal) return refused(req, error);
      // An everyday thing, not for the log of errors.
      if (error instanceof BodyTooLarge)
        return Response.json({ errors: [{ message: error.message }] }, { status: error.status });
      throw error;
    }
  },
});
