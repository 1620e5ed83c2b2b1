const vi = {
  title: 'Báo cáo nhận bài', link: 'Báo cáo nhận bài', articles: 'Bài viết', open: 'Mở bài',
  intro: (title: string, at: string, by: string) => `“${title}”, chuyển lúc ${at}${by ? `, bởi ${by}` : ''}.`,
  figures: { showing: 'Đang hiện', acknowledged: 'Đã xác nhận', overdue: 'Quá hạn xác nhận', checked: 'Kiểm tra gần nhất' },
  of: (n: number, total: number) => `${n}/${total} trang`,
  export: 'Xuất bảng tính', none: 'Không có đơn vị nào nhận.', more: 'Các trang tiếp theo', first: 'Về đầu bảng', missing: 'Không có báo cáo này, hoặc anh, chị không có quyền xem.',
  caption: (total: number) => `${total} trang, quá hạn xếp trước.`,
  columns: { unit: 'Đơn vị nhận', state: 'Trên trang', since: 'Từ lúc', section: 'Chuyên mục', acknowledged: 'Xác nhận đã nhận' },
  notYet: 'Chưa', late: 'Chưa, quá hạn',
  recalled: (at: string, by: string, left: number, total: number) => `Đã thu hồi lúc ${at}${by ? `, bởi ${by}` : ''}. ${left === 0 ? `Không trang nào còn hiện (0/${total}).` : `Còn hiện trên ${left}/${total} trang do nơi nhận tự giữ, hoặc do lượt chuyển khác.`}`,
  recall: 'Thu hồi lượt đăng', recallHelp: 'Dừng lần chuyển này; bài vẫn ở trang đã chuyển. Nội dung sai thì mở bài và bấm Gỡ bài.', reason: 'Lý do', required: '(bắt buộc)', reasonHelp: 'Ghi vào nhật ký.', go: (n: number) => `Thu hồi khỏi ${n} trang`,
  noReason: 'Chưa ghi lý do.', failed: 'Chưa thu hồi được. Không trang nào thay đổi.', done: 'Đã thu hồi.',
  withdrawn: 'Bài đã được gỡ; không trang nào được hiện.',
  proof: {
    title: 'Kiểm tra từng trang', help: 'Đọc trang của từng đơn vị nhận như người dân mở. Sau khi thu hồi, việc này tự chạy, rồi chạy lại sau 5 giây và 60 giây.',
    start: 'Kiểm tra ngay', busy: (read: number, total: number) => (total === 0 ? 'Đang kiểm tra từng trang…' : `Đang kiểm tra từng trang: ${read}/${total}`),
    down: (at: string, showing: readonly string[], total: number) => showing.length === 0 ? `${at}: không trang nào còn hiện (0/${total}).` : `${at}: còn hiện trên ${showing.length}/${total} trang: ${showing.slice(0, 5).join(', ')}${showing.length > 5 ? '…' : ''}.`,
    up: (at: string, showing: number, total: number) => `${at}: đang hiện trên ${showing}/${total} trang.`,
    failed: 'Chưa đọc hết các trang. Kiểm tra mạng rồi bấm Kiểm tra ngay.',
  },
}; // prettier-ignore

const en: typeof vi = {
  title: 'Delivery report', link: 'Delivery report', articles: 'Articles', open: 'Open the item',
  intro: (title, at, by) => `“${title}”, sent ${at}${by ? ` by ${by}` : ''}.`,
  figures: { showing: 'Showing', acknowledged: 'Confirmed', overdue: 'Overdue', checked: 'Last checked' },
  of: (n, total) => `${n}/${total} sites`,
  export: 'Export as CSV', none: 'Nobody receives it.', more: 'Next sites', first: 'Back to the first', missing: 'There is no such report, or you may not see it.',
  caption: (total) => `${total} sites, overdue first.`,
  columns: { unit: 'Receiver', state: 'On its site', since: 'Since', section: 'Section', acknowledged: 'Confirmed' },
  notYet: 'Not yet', late: 'Not yet, overdue',
  recalled: (at, by, left, total) => `Recalled ${at}${by ? ` by ${by}` : ''}. ${left === 0 ? `No site shows it any more (0/${total}).` : `${left}/${total} sites still show it, by their own decision or by another sending.`}`,
  recall: 'Recall', recallHelp: 'Ends this sending; the item stays on the site that sent it. If it is wrong, open it and withdraw it.', reason: 'Reason', required: '(required)', reasonHelp: 'Goes into the log.', go: (n) => `Recall from ${n} sites`,
  noReason: 'Please give a reason.', failed: 'It was not recalled. No site has changed.', done: 'Recalled.',
  withdrawn: 'The item has been withdrawn; no site may show it.',
  proof: {
    title: 'Check every site', help: 'Reads the page of every receiver as visitors get it. After a recall this begins by itself, and is repeated after 5 and 60 seconds.',
    start: 'Check now', busy: (read, total) => (total === 0 ? 'Checking every site…' : `Checking every site: ${read}/${total}`),
    down: (at, showing, total) => showing.length === 0 ? `${at}: no site shows it any more (0/${total}).` : `${at}: ${showing.length}/${total} sites still show it: ${showing.slice(0, 5).join(', ')}${showing.length > 5 ? '…' : ''}.`,
    up: (at, showing, total) => `${at}: showing on ${showing}/${total} sites.`,
    failed: 'Not every page could be read. Check the connection, then press Check now.',
  },
}; // prettier-ignore

export type ReportTexts = typeof vi;

export const reportTextsOf = (language: string): ReportTexts => (language === 'en' ? en : vi);
