import { OPEN_RAILS, type Rails } from '@/appearance/rails';

import type { Level } from './levels';

/** `locked`: stands on every site of the level, whatever its unit hides. */
export type MenuItem = { label: string; labelEn: string; path: string; locked?: boolean };

export type LevelConfig = {
  firstLine: { vi: string; en: string };
  title: { vi: string; en: string };
  agency: { vi: string; en: string };
  menu: readonly MenuItem[];
  features: readonly string[];
  rails: Rails;
};

const item = (label: string, labelEn: string, path: string): MenuItem => ({ label, labelEn, path });

const COMMON: readonly MenuItem[] = [
  item('Trang chủ', 'Home', '/'),
  item('Giới thiệu', 'About', '/trang/gioi-thieu'),
  item('Tin tức', 'News', '/chuyen-muc/tin-tuc'),
  item('Thông báo', 'Notices', '/chuyen-muc/thong-bao'),
];

const FEATURES = ['articles', 'notices', 'events', 'pages'] as const;

const PORTAL = { vi: 'Cổng thông tin điện tử', en: 'Web portal' };
const PAGE = { vi: 'Trang thông tin điện tử', en: 'Website' };
const AGENCY = { vi: 'Ủy ban nhân dân {donVi}', en: 'People’s Committee of {donVi}' };

/**
 * Settings of each level where the province has laid down nothing else. Placeholders: {donVi} the unit in running text,
 * {huyen} its district, {tinh} its province; a part whose placeholder is empty drops out with its dash.
 */
export const LEVEL_DEFAULTS: Record<Level, LevelConfig> = {
  country: {
    firstLine: PORTAL, title: { vi: 'Cổng thông tin điện tử {donVi}', en: 'Web portal of {donVi}' }, agency: AGENCY,
    menu: [...COMMON, item('Tỉnh, thành phố', 'Provinces', '/don-vi'), item('Liên hệ', 'Contact', '/lien-he')],
    features: FEATURES, rails: OPEN_RAILS,
  },
  province: {
    firstLine: PORTAL, title: { vi: 'Cổng thông tin điện tử {donVi}', en: 'Web portal of {donVi}' }, agency: AGENCY,
    menu: [...COMMON, item('Chỉ đạo điều hành', 'Administration', '/chuyen-muc/chi-dao-dieu-hanh'), item('Chuyển đổi số', 'Digital', '/chuyen-muc/chuyen-doi-so'), item('Đơn vị', 'Units', '/don-vi'), item('Liên hệ', 'Contact', '/lien-he')],
    features: FEATURES, rails: OPEN_RAILS,
  },
  district: {
    firstLine: PORTAL, title: { vi: 'Cổng thông tin điện tử {donVi}', en: 'Web portal of {donVi}' }, agency: AGENCY,
    menu: [...COMMON, item('Chỉ đạo điều hành', 'Administration', '/chuyen-muc/chi-dao-dieu-hanh'), item('Xã, phường, thị trấn', 'Communes', '/don-vi'), item('Liên hệ', 'Contact', '/lien-he')],
    features: FEATURES, rails: OPEN_RAILS,
  },
  commune: {
    firstLine: PAGE, title: { vi: 'Trang thông tin điện tử {donVi} – {huyen} – {tinh}', en: 'Website of {donVi}, {huyen}, {tinh}' }, agency: AGENCY,
    menu: [...COMMON, item('Nông nghiệp', 'Agriculture', '/chuyen-muc/nong-nghiep'), item('Liên hệ', 'Contact', '/lien-he')],
    features: FEATURES, rails: OPEN_RAILS,
  },
}; // prettier-ignore
