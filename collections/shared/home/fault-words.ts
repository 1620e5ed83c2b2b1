import { MOST_BLOCKS } from '@/tenants/home/blocks';
import type { HomeFault } from '@/tenants/home/faults';

import { BLOCK_NAMES } from './block-names';

type Language = 'vi' | 'en';
type Say = (name: string, place: number) => string;

const WORDS: Record<HomeFault['code'], Record<Language, Say>> = {
  'too-many': {
    vi: () => `Trang chủ có nhiều nhất ${MOST_BLOCKS} khối. Hãy bỏ bớt.`,
    en: () => `A home page has at most ${MOST_BLOCKS} blocks. Please remove some.`,
  },
  twice: {
    vi: (name) => `Khối “${name}” có hai lần. Hãy giữ một.`,
    en: (name) => `The block “${name}” is there twice. Please keep one.`,
  },
  'not-here': {
    vi: (name) => `Trang cấp xã không có khối “${name}”. Hãy bỏ khối này.`,
    en: (name) => `A commune’s page has no block “${name}”. Please remove it.`,
  },
  'above-first': {
    vi: (name) => `Trên trang cấp xã, khối “${name}” đứng sau thông báo và tin của đơn vị. Hãy kéo xuống dưới.`,
    en: (name) => `On a commune’s page “${name}” stands after its own notices and news. Please move it down.`,
  },
  'no-title': {
    vi: (name) => `Khối “${name}” chưa có tiêu đề. Hãy ghi tiêu đề.`,
    en: (name) => `The block “${name}” has no title. Please write one.`,
  },
  'bad-link': {
    vi: (name) => `Trong khối “${name}”, mỗi liên kết cần có tên và địa chỉ bắt đầu bằng https:// hoặc /. Hãy sửa lại.`,
    en: (name) => `In “${name}” every link needs a name and an address that begins with https:// or /. Please correct it.`,
  },
  'locked-missing': {
    vi: (name) => `Tỉnh quy định trang cùng cấp phải có khối “${name}”. Hãy thêm lại hoặc bỏ ẩn khối này.`,
    en: (name) => `The province requires the block “${name}” on every site of this level. Please add it again or show it.`,
  },
  'locked-below': {
    vi: (name, place) => `Tỉnh quy định khối “${name}” đứng ở vị trí ${place} hoặc cao hơn. Hãy kéo lên.`,
    en: (name, place) => `The province requires the block “${name}” at place ${place} or above. Please move it up.`,
  },
  'locked-hidden': {
    vi: (name) => `Khối “${name}” vừa khóa vừa ẩn. Hãy bỏ một trong hai.`,
    en: (name) => `The block “${name}” is both locked and hidden. Please undo one of them.`,
  },
}; // prettier-ignore

/** What is wrong with an arrangement, and what to do. */
export const faultWords = ({ code, kind, place = 0 }: HomeFault, language?: string): string => {
  const known = language === 'en' ? 'en' : 'vi';
  return WORDS[code][known](BLOCK_NAMES[kind][known], place);
};
