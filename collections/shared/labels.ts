/** A text of the admin in both languages, Vietnamese first. */
export type Bilingual = { vi: string; en: string };

/** The levels of government as options of a select. */
export const LEVEL_OPTIONS = [
  { value: 'country', label: { vi: 'Trung ương', en: 'Country' } },
  { value: 'province', label: { vi: 'Cấp tỉnh', en: 'Province' } },
  { value: 'district', label: { vi: 'Cấp huyện', en: 'District' } },
  { value: 'commune', label: { vi: 'Cấp xã', en: 'Commune' } },
];

export const both = (vi: string, en: string): Bilingual => ({ vi, en });
