import { REST_DELETE, REST_GET, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import type { Payload, SanitizedConfig } from 'payload';

import { env } from '@/security/env';

import { sessionToken } from './session-token';

export interface RestUser {
  readonly id: string | number;
}

/** `path` is what follows `/api/`, query included: `articles?limit=1`. */
export interface RestClient {
  get(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, body?: unknown, init?: RequestInit): Promise<Response>;
  patch(path: string, body?: unknown, init?: RequestInit): Promise<Response>;
  put(path: string, body?: unknown, init?: RequestInit): Promise<Response>;
  delete(path: string, init?: RequestInit): Promise<Response>;
}

const handlers = {
  GET: REST_GET,
  POST: REST_POST,
  PATCH: REST_PATCH,
  PUT: REST_PUT,
  DELETE: REST_DELETE,
};

/**
 * Calls Payload's REST handlers in this process, without a server: the same access control, hooks
 * and error responses that the network sees. A body that is not FormData or text is sent as JSON.
 */
export function restClient(
  payload: Payload,
  config: Promise<SanitizedConfig> | SanitizedConfig,
  user?: RestUser,
): RestClient {
  const resolved = Promise.resolve(config);
  const token = user ? sessionToken(payload, user.id) : undefined;
  const origin = env().publicOrigin(env().adminHost);

  const call = async (
    method: keyof typeof handlers,
    path: string,
    body: unknown,
    init: RequestInit = {},
  ): Promise<Response> => {
    const url = new URL(`/api/${path}`, origin);
    const headers = new Headers(init.headers);
    if (token) headers.set('Authorization', `JWT ${await token}`);
    const raw = body === undefined || body instanceof FormData || typeof body === 'string';
    if (!raw) headers.set('Content-Type', 'application/json');
    const request = new Request(url, {
      ...init,
      method,
      headers,
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
    });
    const slug = url.pathname.split('/').slice(2).filter(Boolean).map(decodeURIComponent);
    return handlers[method](resolved)(request, { params: Promise.resolve({ slug }) });
  };

  return {
    get: (path, init) => call('GET', path, undefined, init),
    post: (path, body, init) => call('POST', path, body, init),
    patch: (path, body, init) => call('PATCH', path, body, init),
    put: (path, body, init) => call('PUT', path, body, init),
    delete: (path, init) => call('DELETE', path, undefined, init),
  };
}
