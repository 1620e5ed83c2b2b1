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
}; // prettier-ignore

export type ReportTexts = typeof vi;

export const reportTextsOf = (language: string): ReportTexts => (language === 'en' ? en : vi);
