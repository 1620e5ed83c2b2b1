import { env } from './env';

/** A form on a foreign page must not act for a visitor, or sign him in; browsers name the page a request comes from. */
export function fromForeignPage(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin) return origin !== env().publicOrigin(env().adminHost);
  return ['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '');
}
