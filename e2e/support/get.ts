import type { APIRequestContext, APIResponse } from '@playwright/test';

/** Asks for an address as a program does. Only browsers know that *.localhost is this machine, so the host goes beside it. */
export function get(request: APIRequestContext, address: string): Promise<APIResponse> {
  const { host, port, pathname, search } = new URL(address);
  return request.get(`http://127.0.0.1:${port}${pathname}${search}`, { headers: { host } });
}
