import type { HomeKind } from '@/tenants/home/blocks';

import { both, type Bilingual } from '../labels';

/** What the blocks of a home page are called in the administration. */
export const BLOCK_NAMES: Record<HomeKind, Bilingual> = {
  tasks: both('Việc thường làm', 'Quick tasks'),
  lead: both('Tin nổi bật', 'Lead story'),
  notices: both('Thông báo của đơn vị', 'Own notices'),
  news: both('Tin của đơn vị', 'Own news'),
  section: both('Tin theo chuyên mục', 'News of a section'),
  disclosures: both('Công khai', 'Public disclosures'),
  events: both('Sự kiện sắp diễn ra', 'Coming events'),
  fromAbove: both('Tin từ cấp trên', 'From higher levels'),
  fromBelow: both('Tin từ cơ sở', 'From the units below'),
  units: both('Tìm đơn vị, bản đồ, danh sách', 'Unit finder, map and list'),
  media: both('Ảnh và video', 'Photos and videos'),
  links: both('Nhóm liên kết', 'Group of links'),
  text: both('Lời ngỏ, chữ tự soạn', 'Text of your own'),
  contact: both('Số điện thoại cần thiết', 'Useful numbers'),
};
