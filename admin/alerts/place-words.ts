import type { Level } from '@/tenants/levels';

import type { Language } from '../unit-view';

type Words = {
  /** the unit with everything below it */
  whole: (level: Level) => string;
  every: (level: Level) => string;
  own: (name: string) => string;
};

const VI: Record<Level, { whole: string; every: string }> = {
  country: { whole: 'Cả nước', every: 'Cấp trung ương' },
  province: { whole: 'Cả tỉnh', every: 'Mọi tỉnh' },
  district: { whole: 'Cả huyện', every: 'Mọi huyện, thị xã, thành phố' },
  commune: { whole: 'Cả xã', every: 'Mọi xã, phường, thị trấn' },
};

const EN: Record<Level, { whole: string; every: string }> = {
  country: { whole: 'The whole country', every: 'The country level' },
  province: { whole: 'The whole province', every: 'Every province' },
  district: { whole: 'The whole district', every: 'Every district' },
  commune: { whole: 'The whole commune', every: 'Every commune' },
};

/** How places that follow from the tree are called on buttons. */
export function placeWords(language: Language): Words {
  const words = language === 'en' ? EN : VI;
  return {
    whole: (level) => words[level].whole,
    every: (level) => words[level].every,
    own: (name) => (language === 'en' ? `Only the site of ${name}` : `Riêng trang ${name}`),
  };
}
