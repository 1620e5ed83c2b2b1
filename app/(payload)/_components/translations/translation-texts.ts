const vi = {
  title: 'Bản tiếng Anh', older: (day: string) => `Bản tiếng Anh cũ hơn bản tiếng Việt từ ${day}.`,
  help: 'Chọn English ở góc trên để sửa bản tiếng Anh rồi gửi duyệt. Nếu bản tiếng Anh không cần sửa thì bấm nút dưới đây; dòng ghi chú trên trang tiếng Anh được bỏ.',
  confirm: 'Bản tiếng Anh vẫn đúng', confirmed: 'Đã xác nhận. Trang tiếng Anh không còn ghi chú này.', editorsOnly: 'Chỉ người được đăng bài của đơn vị xác nhận được.',
  network: 'Mất kết nối. Chưa ghi được. Kiểm tra mạng rồi bấm lại.',
  list: {
    title: 'Bản dịch cần xem lại', intro: 'Nội dung đang đăng có bản tiếng Việt đã thay đổi sau bản tiếng Anh; lâu nhất đứng trước.', none: 'Không có bản dịch nào cần xem lại.',
    since: (day: string) => `từ ${day}`, open: 'Xem lại', page: 'Trang', article: 'Bài viết', untitled: 'Chưa có tiêu đề', next: 'Trang sau', first: 'Về đầu danh sách',
  },
}; // prettier-ignore

export type TranslationTexts = typeof vi;

const en: TranslationTexts = {
  title: 'English text', older: (day) => `The English text is older than the Vietnamese one since ${day}.`,
  help: 'Choose English at the top to change the English text, then submit it. If nothing has to change, press the button below; the note on the English page goes away.',
  confirm: 'The English text still holds', confirmed: 'Confirmed. The English page no longer carries the note.', editorsOnly: 'Only those who publish for the unit can confirm it.',
  network: 'No connection. Nothing was recorded. Check the network and press again.',
  list: {
    title: 'Translations to review', intro: 'Public content whose Vietnamese text changed after the English one; the oldest first.', none: 'No translation has to be reviewed.',
    since: (day) => `since ${day}`, open: 'Review', page: 'Page', article: 'Article', untitled: 'Untitled', next: 'Next page', first: 'Back to the beginning',
  },
}; // prettier-ignore

export const translationTextsOf = (language: string): TranslationTexts =>
  language === 'en' ? en : vi;
