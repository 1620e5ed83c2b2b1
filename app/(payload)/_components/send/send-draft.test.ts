import { expect, it } from 'vitest';

import type { ReceiverRow } from '@/admin/sendings/receivers';

import { EMPTY_DRAFT, addressesOf, isIncluded, orderOf, toggled } from './send-draft';

it('the open way of choosing says where to; what was chosen another way is kept aside', () => {
  const draft = {
    ...EMPTY_DRAFT,
    tree: toggled(new Map(), 'sent:A', 'Xã A'),
    groups: new Map([['group:g', 'Nhóm']]),
  };
  expect(addressesOf(draft)).toEqual(['sent:A']);
  expect(addressesOf({ ...draft, mode: 'groups' })).toEqual(['group:g']);
  expect(addressesOf({ ...draft, mode: 'tree:P:commune' })).toEqual(['tree:P:commune']);
  expect(toggled(draft.tree, 'sent:A', '').size).toBe(0);
});

it('moments are meant by the clock of Viet Nam', () => {
  const order = orderOf({ ...EMPTY_DRAFT, ends: '2024-08-31T17:00' }, 'P');
  expect(order).toMatchObject({
    from: 'P',
    begins: null,
    ends: '2024-08-31T10:00:00.000Z',
    section: null,
  });
});

it('a level that is chosen holds its units', () => {
  const row = { id: 'A', level: 'commune', channel: 'sent:A' } as ReceiverRow;
  const above = [{ channel: 'tree:D:commune', level: 'commune', count: 2, text: '2 xã' } as const];
  expect(isIncluded(row, above, new Map([['tree:D:commune', '']]))).toBe(true);
  expect(isIncluded({ ...row, level: 'district' }, above, new Map([['tree:D:commune', '']]))).toBe(
    false,
  );
  expect(isIncluded(row, above, new Map())).toBe(false);
});
