'use client';

import { textsOf } from '../texts';
import { requestUnit } from './request-unit';
import { savedItem, saveWithBase } from './save-with-base';
import { connection } from './session-events';

/**
 * Payload's own form knows neither that a session has ended (it says "forbidden") nor how to stay on the page (its timer
 * leaves for the login and takes the text along). Both are settled here, in the one place all its requests pass through.
 */
const AUTH_ANSWER = /^\/api\/users\/(me|refresh-token|login)$/;
/** Beats of presence: they say nothing about the text, and their failure is nobody’s business. */
const QUIET = /^\/api\/lt\/items\/[a-z]+\/[A-Za-z0-9-]+\/presence$/;
const FAR_AWAY_S = 10 * 365 * 24 * 3600;

const pathOf = (input: RequestInfo | URL): string => {
  const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
  const url = new URL(address, window.location.href);
  return url.origin === window.location.origin ? url.pathname : '';
};

/** Payload plans its forced leave by `exp`. The session still ends on the server; the page stays and asks to log in again. */
async function withoutForcedLeave(response: Response): Promise<Response> {
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { exp?: number } | null;
  if (!body?.exp) return response;
  const exp = Math.floor(Date.now() / 1000) + FAR_AWAY_S;
  return new Response(JSON.stringify({ ...body, exp }), {
    status: response.status,
    headers: { 'content-type': 'application/json' },
  });
}

const signedOut = async (plain: typeof fetch): Promise<boolean> => {
  const me = await plain('/api/users/me', { credentials: 'include' }).catch(() => null);
  return me?.ok === true && ((await me.json()) as { user?: unknown }).user == null;
};

const say = (): ReturnType<typeof textsOf> => textsOf(document.documentElement.lang);

function guard(plain: typeof fetch): typeof fetch {
  return async (input, init) => {
    const path = pathOf(input);
    if (QUIET.test(path)) return plain(input, init);
    const item = savedItem(path, init?.method);
    const creates = init?.method?.toUpperCase() === 'POST' && /^\/api\/[a-z-]+$/.test(path);
    const unit = creates ? requestUnit.get() : null;
    const headers = new Headers(init?.headers);
    if (unit) headers.set('x-lt-unit', unit);
    let response: Response;
    try {
      response = item
        ? await saveWithBase(item, (more) =>
            plain(input, { ...init, headers: { ...Object.fromEntries(headers), ...more } }),
          )
        : await plain(input, unit ? { ...init, headers } : init);
    } catch (error) {
      const aborted =
        init?.signal?.aborted || (error instanceof DOMException && error.name === 'AbortError');
      if (!path || aborted) throw error;
      connection.lost();
      throw new Error(say().write.networkFailed, { cause: error });
    }
    // An answer that was under way when the network went is no sign of its return.
    if (path && navigator.onLine) connection.back();
    if (AUTH_ANSWER.test(path)) return response.ok ? withoutForcedLeave(response) : response;
    const refused =
      path.startsWith('/api/') && (response.status === 401 || response.status === 403);
    if (!refused || !(await signedOut(plain))) return response;
    connection.sessionEnded();
    const message = say().session.refused;
    return new Response(JSON.stringify({ errors: [{ message }] }), {
      status: 401,
      headers: { 'content-type': 'application/json' },
    });
  };
}

declare global {
  interface Window {
    ltGuarded?: boolean;
  }
}

if (typeof window !== 'undefined' && !window.ltGuarded) {
  window.ltGuarded = true;
  window.fetch = guard(window.fetch.bind(window));
  window.addEventListener('offline', connection.lost);
  window.addEventListener('online', connection.back);
}
