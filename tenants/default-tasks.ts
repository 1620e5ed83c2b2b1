import type { Level } from './levels';

export type DefaultTask = {
  label: string;
  labelEn: string;
  note: string;
  noteEn: string;
  href: string;
  icon: string;
};

const submit: DefaultTask = {
  label: 'Nộp hồ sơ trực tuyến', labelEn: 'Apply online',
  note: 'Cổng Dịch vụ công quốc gia', noteEn: 'National public service portal',
  href: 'https://dichvucong.gov.vn', icon: 'submit',
}; // prettier-ignore

const access: DefaultTask = {
  label: 'Tiếp cận thông tin', labelEn: 'Access to information',
  note: 'Danh mục phải công khai', noteEn: 'What must be public',
  href: '/trang/tiep-can-thong-tin', icon: 'file',
}; // prettier-ignore

const calendar: DefaultTask = {
  label: 'Lịch và thông báo', labelEn: 'Dates and notices',
  note: 'Lịch tiếp dân, hạn nộp, họp', noteEn: 'Reception days, deadlines',
  href: '/chuyen-muc/thong-bao', icon: 'calendar',
}; // prettier-ignore

const units: DefaultTask = {
  label: 'Tìm xã, phường của tôi', labelEn: 'Find my commune',
  note: 'Gõ tên, không cần dấu', noteEn: 'By name, accents not needed',
  href: '/don-vi', icon: 'pin',
}; // prettier-ignore

const call = (label: string, labelEn: string): DefaultTask => ({
  label, labelEn, note: 'Số máy của từng bộ phận', noteEn: 'Numbers of each office', href: '/lien-he', icon: 'phone',
}); // prettier-ignore

/** The quick tasks of a site that has named none of its own: four at most, and a page that is missing drops its task. */
export const DEFAULT_TASKS: Record<Level, readonly DefaultTask[]> = {
  country: [submit, access, calendar, units],
  province: [submit, access, calendar, units],
  district: [submit, calendar, units, call('Gọi cho huyện', 'Call the district')],
  commune: [submit, access, calendar, call('Gọi cho xã, phường', 'Call the commune')],
};
