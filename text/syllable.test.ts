import { expect, it } from 'vitest';

import { isSyllable } from './syllable';

const YES =
  `nghiêng người quốc quyết giếng gì gìn giặt khuỷu ngoằn ngoèo xoong thuở huơ uỷ ủy nhuyễn yểng yêu ỷ y
  đường phường xã thị trấn huyện tỉnh Việt NAM rượu hươu khuya quỳnh quạnh quên quý quốc quờ nguệch ngoạc ươm ướt
  kỷ kế kẻng cuống cây gỗ ghế nghề ngà loắt choắt tuần thuyền chuyện khuyết huýt tuýp huých
  hành tỏi vụ đông tiêm chủng chuyển đổi số`.split(/\s+/);
const NO = ['café', 'été', 'bàt', 'cềng', 'ngê', 'gế', 'zoo', 'web', 'chtr', 'ớí', 'qaung', 'ưu̶'];

it.each(YES)('%s is one', (word) => expect(isSyllable(word)).toBe(true));
it.each(NO)('%s is none', (word) => expect(isSyllable(word)).toBe(false));
