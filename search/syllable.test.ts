import { expect, it } from 'vitest';

import { isSyllable as isAccentedSyllable } from '@/text/syllable';

import { fold } from './fold';
import { isSyllable } from './syllable';

const YES =
  `lịch cắt điện thủ tục hành chính giấy phép xây dựng Ủy ban nhân dân Nam Sách An Bình Chí Linh nghĩa vụ quân sự
   quốc quyết quý giếng gì nghề gỗ ghế kỷ kế khuyến học chuyển đổi số thuế đường hưởng ngoài y yêu xoong oanh uyên`.split(
    /\s+/,
  );
const NO =
  'haiduong truowngf ddieenj hoaf tieng61 ubnd thcs web cafe qaung dienn nge gi1 kang cing ngha'.split(
    ' ',
  );

it.each(YES)('%s can be one', (word) => expect(isSyllable(fold(word))).toBe(true));
it.each([...NO, ''])('%j cannot', (word) => expect(isSyllable(word)).toBe(false));

it('is never stricter than the check with accents', () => {
  for (const word of YES) expect(isAccentedSyllable(word) && !isSyllable(fold(word))).toBe(false);
});
