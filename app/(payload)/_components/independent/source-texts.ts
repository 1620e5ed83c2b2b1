const vi = {
  title: (unit: string) => `Bản riêng từ bài của ${unit}`,
  same: 'Bài gốc chưa thay đổi từ lần xem trước.',
  changed: (unit: string, at: string) => `Bài gốc của ${unit} đã sửa lúc ${at}. Bản riêng giữ nguyên.`,
  back: (unit: string) => `Bài gốc của ${unit} đã đăng trở lại. Bản riêng giữ nguyên.`,
  held: (at: string) => `Bài gốc tạm không công khai từ lúc ${at}.`,
  ended: (at: string, reason: string) => `Bài gốc đã bị gỡ lúc ${at}${reason ? `: ${reason.replace(/[.\s]+$/, '')}` : ''}. Hãy xem lại bản riêng.`,
  expired: (at: string) => `Bài gốc đã hết hạn đăng lúc ${at}. Hãy xem lại bản riêng.`,
  archived: (at: string) => `Bài gốc đã được lưu trữ lúc ${at}. Hãy xem lại bản riêng.`,
  pictures: (n: number) => `Ảnh của bài gốc không mang theo: ${n} ảnh, tệp. Quyền sử dụng thuộc đơn vị nguồn; hãy chọn ảnh của đơn vị.`,
  original: 'Xem bài gốc', keep: 'Đã xem, giữ bản riêng', kept: 'Đã ghi. Lần sau chỉ hiện những chỗ bài gốc sửa thêm.',
  before: 'Bài gốc lần xem trước', now: 'Bài gốc hiện nay', compare: 'Chỗ khác của bài gốc', pictureOnly: 'Chỉ ảnh hoặc tệp của bài gốc thay đổi.',
  language: { vi: 'Tiếng Việt', en: 'Tiếng Anh' } as Record<string, string>,
  loadFailed: 'Chưa đọc được tình trạng bài gốc.', retry: 'Thử lại', network: 'Mất kết nối. Chưa ghi được. Kiểm tra mạng rồi bấm lại.',
}; // prettier-ignore

export type SourceTexts = typeof vi;

const en: SourceTexts = {
  title: (unit) => `Own version of an article of ${unit}`,
  same: 'The source has not changed since it was seen last.',
  changed: (unit, at) => `The source, by ${unit}, was changed at ${at}. The own version stays as it is.`,
  back: (unit) => `The source, by ${unit}, is public again. The own version stays as it is.`,
  held: (at) => `The source is held back since ${at}.`,
  ended: (at, reason) => `The source was taken off at ${at}${reason ? `: ${reason.replace(/[.\s]+$/, '')}` : ''}. Please look at the own version again.`,
  expired: (at) => `The time of the source was over at ${at}. Please look at the own version again.`,
  archived: (at) => `The source was archived at ${at}. Please look at the own version again.`,
  pictures: (n) => `Pictures of the source did not come along: ${n} ${n === 1 ? 'picture or file' : 'pictures and files'}. The right to use them is the source unit’s; please choose the unit’s own.`,
  original: 'See the source', keep: 'Seen, keep the own version', kept: 'Recorded. Next time only later changes of the source are shown.',
  before: 'The source when seen last', now: 'The source now', compare: 'What changed in the source', pictureOnly: 'Only a picture or file of the source has changed.',
  language: { vi: 'Vietnamese', en: 'English' },
  loadFailed: 'The state of the source could not be read.', retry: 'Try again', network: 'No connection. Nothing was recorded. Check the network and press again.',
}; // prettier-ignore

export const sourceTextsOf = (language: string): SourceTexts => (language === 'en' ? en : vi);
