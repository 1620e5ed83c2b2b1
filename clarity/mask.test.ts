import { describe, expect, it } from 'vitest';

import { LONGEST_REASON } from './choices';
import { MASK, maskPersonal } from './mask';

describe('what is about a person does not stay', () => {
  it.each([
    ['Gọi tôi số 0912345678 nhé', `Gọi tôi số ${MASK} nhé`],
    ['Gọi 0912 345 678 hoặc 0220.3.852.345', `Gọi ${MASK} hoặc ${MASK}`],
    ['Số +84 912-345-678', `Số ${MASK}`],
    ['Máy bàn (0220) 3852345', `Máy bàn ${MASK}`],
    ['Máy bàn 3852345', `Máy bàn ${MASK}`],
    ['CCCD 030095001234, CMND 123 456 789', `CCCD ${MASK}, CMND ${MASK}`],
    ['Hộ chiếu B1234567', `Hộ chiếu ${MASK}`],
    ['Thư nguyen.van-a@example.vn, xin trả lời', `Thư ${MASK}, xin trả lời`],
    ['０９１２３４５６７８', MASK],
    ['09\u200b12345678', MASK],
  ])('%s', (text, kept) => expect(maskPersonal(text)).toBe(kept));
});

it.each([
  'Phí 20.000 đồng hay 50.000 đồng?',
  'Từ ngày 12/8/2025 đến 15/8/2025',
  'Mẫu số 01/2024/NĐ-CP ở đâu',
  'Không rõ giờ 7:30-11:30',
])('says the rest as it was: %s', (text) => expect(maskPersonal(text)).toBe(text));

it('keeps one bounded line', () => {
  expect(maskPersonal('  a\u0000b\r\n\tc  ')).toBe('a b c');
  expect([...maskPersonal('ễ'.repeat(999))]).toHaveLength(LONGEST_REASON);
  expect(maskPersonal('x@y '.repeat(200)).length).toBeLessThanOrEqual(LONGEST_REASON);
});

it('looks at no more of what came in than it keeps, so that no text makes it slow', () => {
  for (const text of ['1 '.repeat(9999), 'a'.repeat(99_999), '@'.repeat(99_999)])
    expect(maskPersonal(text)).toBe(maskPersonal(text.slice(0, LONGEST_REASON)));
});
