import { BASE_HEADER } from './base-header';

/** What a save says about its base; untrusted. `required` when a browser says nothing. */
export type Base = { mark: string } | 'unsaid' | 'required';

const MARK = /^[A-Za-z0-9-]{1,80}$/;

/**
 * A session in a cookie is a browser with a form that may have been open for hours: it must say what it shows. Clients with
 * a token in `Authorization` write what they mean to write; they may leave it out.
 */
export function baseOf(headers: Pick<Headers, 'get'>): Base {
  const mark = headers.get(BASE_HEADER);
  if (mark !== null) return { mark: MARK.test(mark) ? mark : '' };
  return headers.get('authorization') ? 'unsaid' : 'required';
}
