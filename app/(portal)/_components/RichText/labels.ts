import type { Locale } from '../../_data/types';

/** Words of the text's own furniture, in the language of the text. */
export const LABELS = {
  vi: {
    table: (number: number) => `Bảng ${number}`,
    credit: (name: string) => `Ảnh: ${name}.`,
    picture: (number: number) => `Xem ảnh ${number}`,
    gallery: 'Bộ ảnh',
    newTab: '(mở ở thẻ mới)',
    video: (site: string) => `Xem trên ${site}`,
    transcript: 'Lời trong video',
    captions: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
    downloadVideo: 'Tải video',
    files: 'Tệp đính kèm',
    original: 'Tải ảnh gốc',
  },
  en: {
    table: (number: number) => `Table ${number}`,
    credit: (name: string) => `Picture: ${name}.`,
    picture: (number: number) => `Show picture ${number}`,
    gallery: 'Pictures',
    newTab: '(opens in a new tab)',
    video: (site: string) => `Watch on ${site}`,
    transcript: 'Transcript',
    captions: { vi: 'Vietnamese', en: 'English' },
    downloadVideo: 'Download the video',
    files: 'Attached files',
    original: 'Download the original',
  },
} as const satisfies Record<Locale, unknown>;
