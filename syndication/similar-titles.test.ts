import { expect, it } from 'vitest';

import { areSimilar, titleLikeness } from './similar-titles';

it.each([
  ['Lịch tiêm chủng tháng 8 tại xã An Bình', 'Lich tiem chung thang 8 tai xa An Binh', true],
  ['Lịch tiêm chủng tháng 8 tại xã An Bình', 'Lịch tiêm chủng tháng 8 – xã An Bình', true],
  ['Thông báo cắt điện ngày 12/8', 'Thông báo cắt điện ngày 12.8', true],
  ['Thông báo cắt điện ngày 12/8', 'Thông báo cắt nước khu vực phía Nam', false],
  ['Lịch tiếp công dân', 'Hội nghị tổng kết năm', false],
])('%s | %s: %s', (a, b, similar) => {
  expect(areSimilar(a, b)).toBe(similar);
  expect(titleLikeness(a, b)).toBe(titleLikeness(b, a));
});

it('says nothing of titles without words', () => {
  expect(titleLikeness('', 'Lịch')).toBe(0);
  expect(areSimilar('…', '…')).toBe(false);
});
