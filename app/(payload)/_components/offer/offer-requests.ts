import type { OfferView } from '@/admin/offers/offer-view';
import type { OffersAnswer } from '@/admin/offers/overview';

type Errors = { errors?: { message: string }[] };

const path = (item: string, rest = ''): string => `/api/lt/items/articles/${item}/offers${rest}`;

const post = (address: string, body: object): Promise<Response> =>
  fetch(address, {
    method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  }); // prettier-ignore

/** @returns null where there is nothing for this person */
export async function readOffers(item: string): Promise<OffersAnswer | null> {
  const response = await fetch(path(item), { credentials: 'include' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as OffersAnswer;
}

/** @returns null where nothing waits, or not for this person */
export async function readOffer(item: string, unit: string): Promise<OfferView | null> {
  const response = await fetch(path(item, `?unit=${encodeURIComponent(unit)}`), { credentials: 'include' }); // prettier-ignore
  if (response.status === 404 || response.status === 403) return null;
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as OfferView;
}

/** Offers, or takes an offer back. @returns the new overview, or why not: a sentence of the server, empty for a lost connection */
export async function sendOffer(
  item: string,
  to: string,
  act: 'offer' | 'withdraw' = 'offer',
): Promise<OffersAnswer | string> {
  try {
    const response = await post(path(item, act === 'offer' ? '' : '/withdraw'), { to });
    const answer = (await response.json()) as OffersAnswer & Errors;
    return response.ok ? answer : (answer.errors?.[0]?.message ?? '');
  } catch {
    return '';
  }
}

export type OfferPress = { unit: string; accept: boolean; section?: string | null; teaser?: string; reason?: string }; // prettier-ignore

export type OfferOutcome =
  { ok: true; at: number } | { ok: false; overtaken: boolean; message: string };

/** Decides about an offer; `message` is empty for a lost connection. */
export async function pressOffer(item: string, press: OfferPress): Promise<OfferOutcome> {
  try {
    const response = await post(path(item, '/decide'), press);
    const answer = (await response.json()) as { at?: number } & Errors;
    if (response.ok) return { ok: true, at: answer.at ?? Date.now() };
    return { ok: false, overtaken: response.status === 409, message: answer.errors?.[0]?.message ?? '' }; // prettier-ignore
  } catch {
    return { ok: false, overtaken: false, message: '' };
  }
}
