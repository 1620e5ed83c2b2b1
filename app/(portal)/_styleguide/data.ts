/** Invented content of the style guide: every case that a component has to stand, nothing from the database. */

import type { NoticeView } from '../_data/home-types';
import type { CardView, ImageView, OriginLineView, UnitEntry } from '../_data/types';

export const picture: ImageView = {
  src: '/art/town-hall.svg',
  alt: 'Trụ sở Ủy ban nhân dân xã',
  width: 640,
  height: 400,
  caption: 'Người dân làm thủ tục tại bộ phận một cửa.',
  credit: 'Ban Biên tập',
  rights: 'Được dùng lại khi ghi nguồn.',
};

export const card: CardView = {
  href: '#the',
  title: 'Xã bàn giao ba tuyến đường hoa cho các chi hội phụ nữ chăm sóc',
  teaser:
    'Mỗi tuyến dài hơn một cây số; chi hội nhận phần việc của mình và công khai lịch chăm sóc từng tháng.',
  image: picture,
  date: '2024-08-27T01:00:00.000Z',
};

const received: CardView = {
  ...card,
  title: 'Huyện mở đợt khám mắt miễn phí cho người trên 60 tuổi',
  origin: { level: 'district', name: 'Huyện Nam Sách' },
};

export const cards: CardView[] = [
  card,
  { ...received, href: '#the-2' },
  { ...card, href: '#the-3', image: undefined, pinned: true, title: 'Tin được ghim, không có ảnh' },
  { ...card, href: '#the-4', image: undefined, lang: 'en', title: 'A title in another language' },
];

export const notices: NoticeView[] = [
  {
    href: '#tb-1',
    title: 'Lịch tiếp công dân tháng 9 của lãnh đạo xã',
    date: '2024-08-28T01:00:00.000Z',
    note: 'Trụ sở Ủy ban, từ 8 giờ',
  },
  {
    href: '#tb-2',
    title: 'Góp ý dự thảo quy ước thôn',
    date: '2024-08-30T01:00:00.000Z',
    daysLeft: 3,
  },
  {
    href: '#tb-3',
    title: 'Tạm dừng cấp nước để sửa đường ống',
    date: '2024-09-02T01:00:00.000Z',
    origin: { level: 'province', name: 'Tỉnh Hải Dương' },
  },
];

export const origin: OriginLineView = {
  level: 'province',
  name: 'Tỉnh Hải Dương',
  agency: 'UBND tỉnh Hải Dương',
  href: '#goc',
};

export const units: UnitEntry[] = [
  { id: 'a', level: 'district', name: 'Huyện Nam Sách', href: '#ns', count: 19, current: false },
  { id: 'b', level: 'district', name: 'Huyện Kim Thành', href: '#kt', count: 18, current: true },
  {
    id: 'c',
    level: 'commune',
    name: 'Xã An Bình',
    href: '#ab',
    count: 0,
    within: 'Huyện Nam Sách',
    current: false,
  },
  {
    id: 'd',
    level: 'commune',
    name: 'Xã An Phú',
    href: '#ap',
    count: 0,
    former: 'Xã An Bình (cũ)',
    current: false,
  },
];
