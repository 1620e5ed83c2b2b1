import type { PairName } from './pairs';

type Language = 'vi' | 'en';

const WORDS: Record<Language, Record<PairName, string>> = {
  vi: {
    link: 'liên kết trên nền trắng', linkOnTint: 'liên kết trên nền nhạt', strongOnTint: 'chữ đậm trên nền nhạt', textOnTint: 'chữ thường trên nền nhạt',
    masthead: 'chữ trắng ở đầu trang', goldOnMasthead: 'chữ vàng ở đầu trang', bar: 'chữ trên thanh thực đơn',
    darkLink: 'liên kết ở chế độ tối', darkText: 'chữ thường ở chế độ tối', darkMasthead: 'chữ đầu trang ở chế độ tối',
  },
  en: {
    link: 'links on white', linkOnTint: 'links on the tint', strongOnTint: 'bold text on the tint', textOnTint: 'text on the tint',
    masthead: 'white text in the masthead', goldOnMasthead: 'gold text in the masthead', bar: 'text in the menu bar',
    darkLink: 'links in the dark display', darkText: 'text in the dark display', darkMasthead: 'the masthead in the dark display',
  },
}; // prettier-ignore

/** Why a colour is refused, and which one would do. */
export function refusalOf(fails: readonly PairName[], nearest: string, language: Language): string {
  const what = fails.map((name) => WORDS[language][name]).join(', ');
  return language === 'en'
    ? `This colour cannot be read: ${what} would have less than the required contrast of 4.5. The nearest colour that can: ${nearest}.`
    : `Màu này khó đọc: ${what} không đủ độ tương phản 4,5. Màu gần nhất dùng được: ${nearest}.`;
}
