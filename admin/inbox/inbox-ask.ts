import { STRENGTHS } from '@/syndication/placement';
import type { InboxAsk } from '@/syndication/inbox';
import { INBOX_TABS } from '@/syndication/inbox-tabs';
import { isLevel } from '@/tenants/levels';

export const INBOX_PAGE = 20;

const ID = /^[A-Za-z0-9-]{1,64}$/;

const idOf = (value: string | null): string | null => (value && ID.test(value) ? value : null);

/** Where a page of the inbox ended, as it stands in an address. */
export const writeInboxCursor = ({ date, item }: { date: number; item: string }): string =>
  `${date}.${item}`;

function cursorOf(value: string | null): InboxAsk['before'] {
  const found = /^(\d{1,15})\.([A-Za-z0-9-]{1,64})$/.exec(value ?? '');
  return found ? { date: Number(found[1]), item: found[2]! } : null;
}

/** Reads what is asked for from an address; what makes no sense is left out. */
export function inboxAsk(query: URLSearchParams, unit: string): InboxAsk {
  const level = query.get('level');
  const since = Date.parse(query.get('since') ?? '');
  return {
    unit,
    limit: INBOX_PAGE,
    tab: INBOX_TABS.find((tab) => tab === query.get('tab')) ?? 'new',
    before: cursorOf(query.get('after')),
    origin: idOf(query.get('origin')),
    section: idOf(query.get('section')),
    strength: STRENGTHS.find((one) => one === query.get('strength')) ?? null,
    level: isLevel(level) ? level : null,
    since: Number.isNaN(since) ? null : since,
  };
}
