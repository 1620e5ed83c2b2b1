import { formatTime } from '@/i18n/format';
import type { FeedRow } from '@/syndication/placement';
import { vietnamDay } from '@/tenants/day';
import type { UnitTree } from '@/tenants/unit-tree';

import { cardText, itemPath, originMark } from './cards';
import { hrefIn } from './href';
import type { NoticeView } from './home-types';
import type { SiteView } from './types';

const DAY = 24 * 60 * 60 * 1000;

/** Deadlines further away than this are not counted down. */
const COUNTED_DAYS = 30;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** Days until the notice ends, by the calendar of Viet Nam; undefined when it has no end or the end is past or far. */
function daysLeft({ card, kind }: FeedRow, today: string): number | undefined {
  if (kind !== 'notice' || !card.event?.endsAt) return undefined;
  const days = daysBetween(today, vietnamDay(new Date(card.event.endsAt)));
  return days >= 0 && days <= COUNTED_DAYS ? days : undefined;
}

/** "08:00, nhà văn hóa xã"; midnight means that no time was given. */
function noteOf({ card }: FeedRow, site: SiteView): string | undefined {
  const { startsAt, place } = card.event ?? {};
  const time = startsAt ? formatTime(startsAt, site.locale) : '';
  return [time === '00:00' ? '' : time, place].filter(Boolean).join(', ') || undefined;
}

/** A notice or event with the day it concerns. `today` is YYYY-MM-DD in Viet Nam. */
export function noticeView(
  tree: UnitTree,
  site: SiteView,
  row: FeedRow,
  today: string,
): NoticeView {
  const { title, lang } = cardText(row, site.locale);
  return {
    href: hrefIn(site, itemPath(row.card)),
    title,
    lang,
    date: row.card.event?.startsAt ?? new Date(row.date).toISOString(),
    note: noteOf(row, site),
    daysLeft: daysLeft(row, today),
    origin: originMark(tree, row.origin, site),
  };
}
