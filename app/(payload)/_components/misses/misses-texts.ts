import type { MissKind } from '@/misses/row';

const KINDS_VI: Record<MissKind, string> = {
  search: 'Tìm kiếm không có kết quả',
  address: 'Địa chỉ không có trang',
};

const vi = {
  title: 'Tìm không thấy', intro: 'Những gì người đọc tìm trên trang của đơn vị mà không thấy, mỗi tuần một danh sách. Hệ thống chỉ đếm số lần, không lưu ai đã tìm; chỉ hiện nội dung được tìm từ 5 lần trở lên trong tuần.',
  kinds: KINDS_VI, weeks: 'Chọn tuần', thisWeek: 'Tuần này', lastWeek: 'Tuần trước', weekFrom: (day: string) => `Từ ${day}`,
  none: { search: 'Không có từ khóa nào', address: 'Không có địa chỉ nào' } satisfies Record<MissKind, string>,
  noneHelp: 'Trong tuần này chưa có nội dung nào được tìm từ 5 lần trở lên mà không thấy.',
  times: (n: string) => `${n} lần`, most: (n: number) => `Chỉ hiện ${n} nội dung được tìm nhiều nhất.`,
  lastWeekFound: 'Tuần trước người đọc tìm không thấy', found: (searches: number, addresses: number) => [searches ? `${searches} từ khóa` : '', addresses ? `${addresses} địa chỉ` : ''].filter(Boolean).join(', '), see: 'Xem danh sách',
  results: 'Xem kết quả', open: 'Mở địa chỉ', redirect: 'Tạo chuyển hướng', best: 'Tạo kết quả gợi ý',
}; // prettier-ignore

export type MissesTexts = typeof vi;

const en: MissesTexts = {
  title: 'Not found', intro: 'What visitors looked for on the site of the unit and did not find, a list for each week. Only the number of times is counted, never who looked; what was looked for less than five times in a week is not shown.',
  kinds: { search: 'Searches without a result', address: 'Addresses without a page' }, weeks: 'Choose a week', thisWeek: 'This week', lastWeek: 'Last week', weekFrom: (day) => `From ${day}`,
  none: { search: 'No searches', address: 'No addresses' },
  noneHelp: 'Nothing was looked for five times or more in this week without being found.',
  times: (n) => `${n} times`, most: (n) => `Only the ${n} that were looked for most are shown.`,
  lastWeekFound: 'Not found by visitors last week', found: (searches, addresses) => [searches ? `${searches} ${searches === 1 ? 'search' : 'searches'}` : '', addresses ? `${addresses} ${addresses === 1 ? 'address' : 'addresses'}` : ''].filter(Boolean).join(', '), see: 'See the list',
  results: 'See the results', open: 'Open the address', redirect: 'Make a redirect', best: 'Make a suggested result',
}; // prettier-ignore

export const missesTextsOf = (language: string): MissesTexts => (language === 'en' ? en : vi);
