import { site } from './addresses';

/** One page of every public template and level; axe, keyboard and headers go through all of them. */
export const TEMPLATES: Record<string, string> = {
  'home of the province': site(),
  'home of a district': site('namsach'),
  'home of a commune': site('anbinh.namsach'),
  'home of a ward': site('saodo.chilinh'),
  'home in English': site('anbinh.namsach', '/en'),
  'news list': site('', '/chuyen-muc/tin-tuc'),
  'notices of a commune': site('anbinh.namsach', '/chuyen-muc/thong-bao'),
  'section list': site('', '/chuyen-muc/chuyen-doi-so'),
  'page about': site('anbinh.namsach', '/trang/gioi-thieu'),
  'directory of units': site('', '/don-vi'),
  'directory, filtered': site('', '/don-vi?q=an%20binh'),
  contact: site('anbinh.namsach', '/lien-he'),
  sitemap: site('namsach', '/so-do'),
  accessibility: site('', '/kha-nang-tiep-can'),
  privacy: site('', '/bao-ve-du-lieu'),
  'not found': site('anbinh.namsach', '/khong-co-trang-nay'),
};
