import { expect, it } from 'vitest';

import { compareVi } from './collator';

it('orders as a Vietnamese dictionary does', () => {
  const names = ['Đông', 'Dũng', 'Ân', 'An', 'Ăn', 'Khu 10', 'Khu 2', 'Hồng', 'Zoo', 'Ước', 'Ung'];
  expect(names.sort(compareVi)).toEqual(
    ['An', 'Ăn', 'Ân', 'Dũng', 'Đông', 'Hồng', 'Khu 2', 'Khu 10', 'Ung', 'Ước', 'Zoo'], // prettier-ignore
  );
});
