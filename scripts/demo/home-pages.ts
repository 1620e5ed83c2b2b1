import type { HomeBlock, HomeKind } from '@/tenants/home/blocks';

/** A block as a form would send it; `picks` are keys of demo articles. */
export type DemoBlock = { kind: HomeKind; picks?: string[] } & Partial<
  Pick<HomeBlock, 'title' | 'titleEn' | 'text' | 'textEn' | 'links' | 'count'>
>;

const all = (...kinds: HomeKind[]): DemoBlock[] => kinds.map((kind) => ({ kind }));

const link = (label: string, labelEn: string, href: string) => ({ label, labelEn, href });

const PUBLIC_SERVICES = [
  link('Cổng Dịch vụ công quốc gia', 'National Public Service Portal', 'https://dichvucong.gov.vn'),
  link('Cơ sở dữ liệu quốc gia về pháp luật', 'National database of legal documents', 'https://vbpl.vn'),
  link('Bảo hiểm xã hội Việt Nam', 'Viet Nam Social Security', 'https://baohiemxahoi.gov.vn'),
]; // prettier-ignore

const GOVERNMENT = [
  link('Cổng Thông tin điện tử Chính phủ', 'Government portal', 'https://chinhphu.vn'),
  link('Quốc hội Việt Nam', 'National Assembly', 'https://quochoi.vn'),
  link('Bộ Nội vụ', 'Ministry of Home Affairs', 'https://moha.gov.vn'),
];

/** Home pages that differ from the standard of their level, by the code of the unit. */
export const HOME_PAGES: Record<string, DemoBlock[]> = {
  '30': [
    ...all('tasks', 'lead', 'news', 'notices', 'disclosures', 'fromBelow', 'section', 'section', 'section', 'units', 'events'),
    { kind: 'media', picks: ['tinh-vai-thieu-khep-vu'] },
    { kind: 'links', title: 'Dịch vụ công', titleEn: 'Public services', links: PUBLIC_SERVICES },
    { kind: 'links', title: 'Cơ quan trung ương', titleEn: 'Central bodies', links: GOVERNMENT },
  ],
  // Nam Sách brings what is coming up right below its notices, beside its own news.
  '291': all('tasks', 'lead', 'notices', 'events', 'news', 'fromBelow', 'disclosures', 'fromAbove', 'units', 'contact'),
}; // prettier-ignore
