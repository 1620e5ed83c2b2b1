import type { InboxAnswer } from '@/admin/inbox/inbox-view';
import type { InboxAct, InboxResult } from '@/admin/inbox/press-inbox';
import type { Made } from '@/independent/make-version';
import type { LocalNote } from '@/syndication/local-note';

export async function readInbox(unit: string, query: string, after?: string): Promise<InboxAnswer> {
  const parts = [`unit=${unit}`, query, after ? `after=${encodeURIComponent(after)}` : ''].filter(Boolean).join('&'); // prettier-ignore
  const response = await fetch(`/api/lt/inbox?${parts}`, { credentials: 'include' });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as InboxAnswer;
}

export type InboxPress = { act: InboxAct; items: string[]; section?: string | null; teaser?: string; teaserEn?: string; note?: LocalNote; until?: string | null }; // prettier-ignore

/** @returns a result for each item, or null for a lost connection */
export async function pressInbox(unit: string, press: InboxPress): Promise<InboxResult[] | null> {
  try {
    const response = await fetch('/api/lt/inbox', {
      method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ unit, ...press }),
    }); // prettier-ignore
    const answer = (await response.json()) as { results?: InboxResult[]; errors?: { message: string }[] }; // prettier-ignore
    if (response.ok) return answer.results ?? [];
    const message = answer.errors?.[0]?.message ?? '';
    return press.items.map((item) => ({ item, ok: false, message }));
  } catch {
    return null;
  }
}

/** @returns what was refused, '' when it is done, null for a lost connection */
export async function orderPins(unit: string, items: readonly string[]): Promise<string | null> {
  try {
    const response = await fetch('/api/lt/inbox/pins', {
      method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ unit, items }),
    }); // prettier-ignore
    if (response.ok) return '';
    const { errors } = (await response.json()) as { errors?: { message: string }[] };
    return errors?.[0]?.message ?? null;
  } catch {
    return null;
  }
}

/** @returns the draft, or what was refused: '' for a lost connection */
export async function makeVersion(unit: string, item: string): Promise<Made | string> {
  try {
    const response = await fetch('/api/lt/independent', {
      method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ unit, item }),
    }); // prettier-ignore
    const answer = (await response.json()) as Made & { errors?: { message: string }[] };
    return response.ok ? answer : (answer.errors?.[0]?.message ?? '');
  } catch {
    return '';
  }
}
