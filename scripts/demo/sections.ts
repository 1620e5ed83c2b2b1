/** A section of the province's vocabulary; `slug` is the Vietnamese address, `slugEn` the English one. */
export type DemoSection = {
  key: string;
  slug: string;
  vi: string;
  en: string;
  slugEn: string;
  parent?: string;
};

/** Sections that every unit of the province uses; a unit may give them its own label. */
export const SECTIONS: DemoSection[] = [
  {
    key: 'tin-tuc',
    slug: 'tin-tuc',
    vi: 'Tin tức – Sự kiện',
    en: 'News and Events',
    slugEn: 'news',
  },
  {
    key: 'thong-bao',
    slug: 'thong-bao',
    vi: 'Thông báo',
    en: 'Announcements',
    slugEn: 'announcements',
  },
  {
    key: 'chi-dao-dieu-hanh',
    slug: 'chi-dao-dieu-hanh',
    vi: 'Chỉ đạo, điều hành',
    en: 'Direction and Administration',
    slugEn: 'administration',
  },
  { key: 'kinh-te', slug: 'kinh-te', vi: 'Kinh tế', en: 'Economy', slugEn: 'economy' },
  {
    key: 'nong-nghiep',
    slug: 'nong-nghiep',
    vi: 'Nông nghiệp, nông thôn',
    en: 'Agriculture and Rural Areas',
    slugEn: 'agriculture',
    parent: 'kinh-te',
  },
  {
    key: 'giao-thong-xay-dung',
    slug: 'giao-thong-xay-dung',
    vi: 'Giao thông, xây dựng',
    en: 'Transport and Construction',
    slugEn: 'transport',
    parent: 'kinh-te',
  },
  {
    key: 'van-hoa-xa-hoi',
    slug: 'van-hoa-xa-hoi',
    vi: 'Văn hóa, xã hội',
    en: 'Culture and Society',
    slugEn: 'culture',
  },
  {
    key: 'y-te-giao-duc',
    slug: 'y-te-giao-duc',
    vi: 'Y tế, giáo dục',
    en: 'Health and Education',
    slugEn: 'health-education',
    parent: 'van-hoa-xa-hoi',
  },
  {
    key: 'du-lich-le-hoi',
    slug: 'du-lich-le-hoi',
    vi: 'Du lịch, lễ hội',
    en: 'Tourism and Festivals',
    slugEn: 'tourism',
    parent: 'van-hoa-xa-hoi',
  },
  {
    key: 'thanh-nien-the-thao',
    slug: 'thanh-nien-the-thao',
    vi: 'Thanh niên, thể thao',
    en: 'Youth and Sport',
    slugEn: 'youth-sport',
    parent: 'van-hoa-xa-hoi',
  },
  {
    key: 'chuyen-doi-so',
    slug: 'chuyen-doi-so',
    vi: 'Chuyển đổi số',
    en: 'Digital Transformation',
    slugEn: 'digital',
  },
  {
    key: 'cai-cach-hanh-chinh',
    slug: 'cai-cach-hanh-chinh',
    vi: 'Cải cách hành chính',
    en: 'Administrative Reform',
    slugEn: 'administrative-reform',
  },
  {
    key: 'phong-chong-thien-tai',
    slug: 'phong-chong-thien-tai',
    vi: 'Phòng, chống thiên tai',
    en: 'Disaster Prevention',
    slugEn: 'disaster-prevention',
  },
  {
    key: 'an-ninh-quoc-phong',
    slug: 'an-ninh-quoc-phong',
    vi: 'Quốc phòng, an ninh',
    en: 'Defence and Public Security',
    slugEn: 'security',
  },
  {
    key: 'phap-luat',
    slug: 'phap-luat',
    vi: 'Phổ biến pháp luật',
    en: 'Legal Guidance',
    slugEn: 'legal-guidance',
  },
];
