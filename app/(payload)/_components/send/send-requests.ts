import type { OutdatedAnswer } from '@/admin/endpoints/sendings';
import type { SendingsAnswer } from '@/admin/sendings/overview';
import type { SendPreview } from '@/admin/sendings/preview';
import type { Strength } from '@/syndication/placement';

/** An order as it goes over the wire; times ISO 8601. */
export type WireOrder = {
  from: string;
  to: string[];
  strength: Strength;
  begins: string | null;
  ends: string | null;
  section: string | null;
};

export type SendOutcome =
  | { kind: 'sent'; sites: number; at: number }
  | { kind: 'outdated'; preview: SendPreview }
  | { kind: 'refused'; message: string }
  | { kind: 'failed' }
  | { kind: 'lost' };

type Errors = { errors?: { message: string }[] };

const path = (item: string, rest = ''): string => `/api/lt/items/articles/${item}/sendings${rest}`;

const post = (address: string, body: object, signal?: AbortSignal): Promise<Response> =>
  fetch(address, {
    method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), ...(signal ? { signal } : {}),
  }); // prettier-ignore

/** @returns null where there is nothing for this person */
export async function readOverview(
  item: string,
  from: string | null,
): Promise<SendingsAnswer | null> {
  const response = await fetch(path(item, from ? `?from=${from}` : ''), { credentials: 'include' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as SendingsAnswer;
}

export async function readPreview(
  item: string,
  order: WireOrder,
  signal: AbortSignal,
): Promise<SendPreview> {
  const response = await post(path(item, '/preview'), order, signal);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as SendPreview;
}

/** Sends what was read; a second press with the same token sends nothing twice. */
export async function sendOrder(item: string, order: WireOrder, token: string): Promise<SendOutcome> {
  try {
    const response = await post(path(item, '/send'), { ...order, token });
    const answer = (await response.json().catch(() => ({}))) as { sites?: number; at?: number } & Errors & Partial<OutdatedAnswer>;
    if (response.ok) return { kind: 'sent', sites: answer.sites ?? 0, at: answer.at ?? Date.now() };
    if (answer.preview) return { kind: 'outdated', preview: answer.preview };
    const message = (answer.errors ?? []).map((error) => error.message).join(' ');
    return response.status < 500 && message ? { kind: 'refused', message } : { kind: 'failed' };
  } catch {
    return { kind: 'lost' };
  }
} // prettier-ignore

/** @returns the new overview, or why not: a sentence of the server, empty for a lost connection */
export async function actOnSending(
  item: string,
  act: 'end' | 'change',
  body: object,
): Promise<SendingsAnswer | string> {
  try {
    const response = await post(path(item, `/${act}`), body);
    const answer = (await response.json()) as SendingsAnswer & Errors;
    return response.ok ? answer : (answer.errors?.[0]?.message ?? '');
  } catch {
    return '';
  }
}

/** Saves units as a group of `from`. @returns its id, or why not: a sentence, empty for a lost connection */
export async function saveGroup(from: string, members: readonly string[], name: string, nameEn: string): Promise<{ id: string } | string> {
  const headers = { 'content-type': 'application/json', 'x-lt-unit': from };
  try {
    const made = await fetch('/api/unit-groups?depth=0&locale=vi', { method: 'POST', credentials: 'include', headers, body: JSON.stringify({ name, members }) });
    const answer = (await made.json()) as { doc?: { id: string } } & Errors & { errors?: { data?: { errors?: { message: string }[] } }[] };
    if (!made.ok || !answer.doc) return answer.errors?.[0]?.data?.errors?.[0]?.message ?? answer.errors?.[0]?.message ?? '';
    const { id } = answer.doc;
    if (nameEn) await fetch(`/api/unit-groups/${id}?depth=0&locale=en`, { method: 'PATCH', credentials: 'include', headers, body: JSON.stringify({ name: nameEn }) });
    return { id };
  } catch {
    return '';
  }
} // prettier-ignore
