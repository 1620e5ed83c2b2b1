import { expect, it } from 'vitest';

import type { FeedRow } from './placement';
import { decide } from './precedence';

const KEYS = ['local:U', 'unit:U', 'tree:P'];
const row = (channel: string, more: Partial<FeedRow> = {}) =>
  ({ channel, state: 'live', strength: null, until: null, ...more }) as FeedRow;

it('a tied row decides only while another row shows the item', () => {
  const tied = row('local:U', { tied: true, section: 'own' });
  const sent = row('tree:P', { strength: 'suggested', until: 10 });
  expect(decide([tied, sent], KEYS, 5)?.section).toBe('own');
  expect(decide([tied, sent], KEYS, 10)).toBeNull();
  expect(decide([tied], KEYS, 5)).toBeNull();
  expect(decide([tied, row('tree:elsewhere')], KEYS, 5)).toBeNull();
  expect(decide([tied, row('unit:U', { state: 'hidden' })], KEYS, 5)).toBeNull();
});

it('a tied row gives way to what the unit accepted, and names the section of what it must show although it hid it', () => {
  const tied = row('local:U', { tied: true, section: 'own' });
  const accepted = row('unit:U', { section: 'accepted' });
  expect(decide([tied, accepted], KEYS, 5)?.section).toBe('accepted');
  const hidden = row('local:U', { tied: true, section: 'own', state: 'hidden' });
  const must = row('tree:P', { strength: 'mandatory', section: 'theirs' });
  expect(decide([hidden, must], KEYS, 5)).toMatchObject({ channel: 'tree:P', section: 'own' });
  expect(decide([hidden, row('tree:P', { strength: 'suggested' })], KEYS, 5)).toBeNull();
});
