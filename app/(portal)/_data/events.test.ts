import { expect, it } from 'vitest';

import type { FeedRow } from '@/syndication/placement';

import { upcoming } from './events';

const TODAY = '2024-09-02';

/** An event by its first and last day. */
const event = (item: string, from: string | null, to: string | null = null): FeedRow =>
  ({
    item,
    startsAt: from && Date.parse(from),
    card: { event: { startsAt: from, endsAt: to, place: null } },
  }) as unknown as FeedRow;

it('keeps what is not over by the calendar of Viet Nam, the next one first', () => {
  const rows = [
    event('hôm qua', '2024-09-01T08:00:00+07:00'),
    event('tuần sau', '2024-09-09T08:00:00+07:00'),
    event('sáng nay', '2024-09-02T00:10:00+07:00'),
    event('kéo dài', '2024-08-30T08:00:00+07:00', '2024-09-02T23:59:00+07:00'),
    event('hết hôm qua', '2024-08-30T08:00:00+07:00', '2024-09-01T23:59:00+07:00'),
    event('không có ngày', null),
  ];
  expect(upcoming(rows, TODAY).map(({ item }) => item)).toEqual([
    'kéo dài',
    'sáng nay',
    'tuần sau',
  ]);
});
