const TEXTS = {
  vi: {
    choose: 'Chọn màu', take: (hex: string) => `Dùng màu gần nhất ${hex}`,
    masthead: 'Đầu trang', link: 'Liên kết', tint: 'Nền nhạt', dark: 'Chế độ tối',
    hide: (label: string) => `Ẩn “${label}”`, locked: (label: string) => `${label} – tỉnh đã khóa, luôn hiện`,
  },
  en: {
    choose: 'Choose a colour', take: (hex: string) => `Use the nearest colour ${hex}`,
    masthead: 'Masthead', link: 'Link', tint: 'Tint', dark: 'Dark display',
    hide: (label: string) => `Hide “${label}”`, locked: (label: string) => `${label} – locked by the province, always shown`,
  },
}; // prettier-ignore

export type LookTexts = (typeof TEXTS)['vi'];

/** Texts of the fields of a site's look and menu. */
export const lookTexts = (language: 'vi' | 'en'): LookTexts => TEXTS[language];
