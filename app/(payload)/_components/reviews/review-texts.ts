const vi = {
  title: 'Rà soát', loading: 'Đang tải…', failed: 'Chưa tải được. Không có gì thay đổi.', retry: 'Thử lại', network: 'Mất kết nối. Thay đổi chưa được ghi. Kiểm tra mạng rồi bấm lại.',
  owner: 'Người rà soát', nobody: 'Chưa giao cho ai', due: 'Hạn rà soát', noDue: 'Chưa đặt', every: 'Chu kỳ', months: (n: number) => `${n} tháng một lần`, once: 'Vào một ngày', never: 'Không đặt hạn',
  last: 'Kiểm tra lần cuối', lastBy: (day: string, name: string) => (name ? `${day}, ${name}` : day), neverChecked: 'Chưa kiểm tra lần nào',
  dueIn: (n: number) => (n === 1 ? 'còn 1 ngày' : `còn ${n} ngày`), dueToday: 'đến hạn hôm nay', overdue: (n: number) => `quá hạn ${n} ngày`,
  closed: (name: string) => `Tài khoản của ${name || 'người rà soát'} đã đóng.`, noRole: (name: string) => `${name} không còn vai trò ở đơn vị này.`,
  instead: (names: string) => `Lời nhắc gửi cho: ${names}.`, noInstead: 'Chưa có ai nhận lời nhắc. Hãy báo quản trị viên của đơn vị.',
  check: 'Đã kiểm tra, nội dung còn đúng', checked: 'Đã ghi lần kiểm tra. Trang công khai hiện ngày hôm nay.', assign: 'Giao rà soát', assigned: 'Đã lưu việc rà soát.',
  checkHelp: 'Nội dung sai thì sửa bài và gửi duyệt trước, rồi mới bấm.',
  find: 'Giao cho', findHelp: 'Gõ tên, không dấu cũng được. Chỉ hiện người có vai trò ở đơn vị này hoặc cấp trên.', chosen: (name: string) => `Đã chọn: ${name}`, clear: 'Không giao cho ai', found: (n: number) => (n === 0 ? 'Không có ai khớp.' : `${n} người`), searching: 'Đang tìm…',
  interval: 'Rà soát', day: 'Hạn rà soát', dayHelp: 'Để trống thì tính từ lần kiểm tra cuối hoặc từ hôm nay.', dayOnlyHelp: 'Giờ Việt Nam. Ngày phải sau hôm nay.', save: 'Lưu', cancel: 'Hủy',
  list: {
    home: 'Quá hạn rà soát', title: 'Rà soát nội dung', intro: 'Nội dung đang đăng, gần hạn đứng trước.', all: 'Xem tất cả', open: 'Kiểm tra', mine: 'giao cho tôi', ownedBy: (name: string) => `giao cho ${name}`, until: (day: string) => `hạn ${day}`,
    filter: 'Lọc', filters: { due: 'Đến hạn trong 30 ngày', overdue: 'Quá hạn', unowned: 'Chưa giao cho ai' }, none: { due: 'Không có nội dung nào đến hạn trong 30 ngày tới.', overdue: 'Không có nội dung nào quá hạn.', unowned: 'Nội dung nào cũng đã giao người rà soát.' },
    next: 'Trang sau', first: 'Về đầu danh sách', untitled: 'Chưa có tiêu đề', page: 'Trang', article: 'Bài viết',
  },
}; // prettier-ignore

export type ReviewTexts = typeof vi;

const en: ReviewTexts = {
  title: 'Content review', loading: 'Loading…', failed: 'Could not be loaded. Nothing has changed.', retry: 'Try again', network: 'No connection. Nothing was recorded. Check the network and try again.',
  owner: 'Responsible', nobody: 'Nobody yet', due: 'Due', noDue: 'Not planned', every: 'How often', months: (n) => `every ${n} months`, once: 'on a day', never: 'No review',
  last: 'Last checked', lastBy: (day, name) => (name ? `${day}, ${name}` : day), neverChecked: 'Never checked',
  dueIn: (n) => (n === 1 ? '1 day left' : `${n} days left`), dueToday: 'due today', overdue: (n) => (n === 1 ? 'overdue by 1 day' : `overdue by ${n} days`),
  closed: (name) => `The account of ${name || 'the person responsible'} is closed.`, noRole: (name) => `${name} no longer has a role in this unit.`,
  instead: (names) => `Reminders go to: ${names}.`, noInstead: 'Nobody gets the reminders. Please tell your administrator.',
  check: 'Checked, the content is right', checked: 'The check is recorded. The public page shows today’s date.', assign: 'Assign the review', assigned: 'The review is saved.',
  checkHelp: 'If something is wrong, change the text and submit it first.',
  find: 'Assign to', findHelp: 'Names may be typed without accents. Only people with a role in this unit or above are shown.', chosen: (name) => `Chosen: ${name}`, clear: 'Assign to nobody', found: (n) => (n === 0 ? 'Nobody matches.' : n === 1 ? '1 person' : `${n} people`), searching: 'Searching…',
  interval: 'Review', day: 'Due on', dayHelp: 'Empty: counted from the last check, or from today.', dayOnlyHelp: 'Vietnam time. The day must lie ahead.', save: 'Save', cancel: 'Cancel',
  list: {
    home: 'Overdue reviews', title: 'Content review', intro: 'Public content, the nearest due day first.', all: 'Show all', open: 'Check', mine: 'assigned to me', ownedBy: (name) => `assigned to ${name}`, until: (day) => `due ${day}`,
    filter: 'Filter', filters: { due: 'Due within 30 days', overdue: 'Overdue', unowned: 'Assigned to nobody' }, none: { due: 'Nothing is due within the next 30 days.', overdue: 'Nothing is overdue.', unowned: 'Everything is assigned to somebody.' },
    next: 'Next page', first: 'Back to the beginning', untitled: 'Untitled', page: 'Page', article: 'Article',
  },
}; // prettier-ignore

export const reviewTextsOf = (language: string): ReviewTexts => (language === 'en' ? en : vi);
