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
