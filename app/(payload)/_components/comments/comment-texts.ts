const vi = {
  title: 'Góp ý', count: (n: number) => `${n} chưa xử lý`,
  help: 'Chỉ người viết và người duyệt của bài đọc được. Không hiện trên trang công khai.',
  write: 'Góp ý mới', writeHelp: 'Chọn một đoạn trong bài trước để trích dẫn. Ctrl+Enter để gửi.',
  quote: 'Trích đoạn đang chọn', quoted: 'Đoạn trích', dropQuote: 'Bỏ đoạn trích', send: 'Gửi góp ý',
  reply: 'Trả lời', replyLabel: (name: string) => `Trả lời ${name}`, sendReply: 'Gửi trả lời',
  resolve: 'Đã xử lý', resolveLabel: (name: string) => `Đánh dấu đã xử lý góp ý của ${name}`, reopen: 'Mở lại', reopenLabel: (name: string) => `Mở lại góp ý của ${name}`,
  edit: 'Sửa', editLabel: 'Sửa góp ý', save: 'Lưu', remove: 'Xóa', removeAsk: 'Xóa rồi không lấy lại được.', removeYes: 'Xóa góp ý', keep: 'Giữ lại', cancel: 'Hủy',
  edited: 'đã sửa', deleted: 'Góp ý đã xóa', edition: (n: number) => `Bản gửi duyệt số ${n}`, draft: 'Bản nháp',
  resolvedBy: (name: string, at: string) => `${name} đánh dấu đã xử lý lúc ${at}.`, someone: 'Tài khoản đã xóa tên',
  showResolved: (n: number) => `Đã xử lý (${n})`, more: 'Xem góp ý cũ hơn', none: 'Chưa có góp ý nào chờ xử lý.',
  loading: 'Đang tải góp ý…', failed: 'Chưa tải được góp ý. Không có gì thay đổi.', retry: 'Thử lại', left: (n: number) => `Còn ${n} chữ cái`, over: (n: number) => `Dài quá ${n} chữ cái. Hãy viết ngắn lại.`, empty: 'Hãy viết góp ý.',
  network: 'Mất kết nối. Góp ý chưa gửi, chữ vẫn còn trên máy này. Kiểm tra mạng rồi bấm lại.', kept: 'Chữ viết dở lần trước vẫn còn.',
  done: { add: 'Đã gửi góp ý.', reply: 'Đã gửi trả lời.', edit: 'Đã lưu góp ý.', delete: 'Đã xóa góp ý.', resolve: 'Đã đánh dấu là đã xử lý.', reopen: 'Đã mở lại góp ý.' },
}; // prettier-ignore

export type CommentTexts = typeof vi;

const en: CommentTexts = {
  title: 'Comments', count: (n) => `${n} unresolved`,
  help: 'Read by those who write and review this text only. Never public.',
  write: 'New comment', writeHelp: 'Select a passage of the text first to quote it. Ctrl+Enter sends.',
  quote: 'Quote the selected passage', quoted: 'Quoted passage', dropQuote: 'Drop the quote', send: 'Send the comment',
  reply: 'Answer', replyLabel: (name) => `Answer ${name}`, sendReply: 'Send the answer',
  resolve: 'Resolved', resolveLabel: (name) => `Mark the comment by ${name} as resolved`, reopen: 'Reopen', reopenLabel: (name) => `Reopen the comment by ${name}`,
  edit: 'Edit', editLabel: 'Edit the comment', save: 'Save', remove: 'Delete', removeAsk: 'A deleted comment cannot be brought back.', removeYes: 'Delete the comment', keep: 'Keep', cancel: 'Cancel',
  edited: 'edited', deleted: 'Comment deleted', edition: (n) => `Submitted version ${n}`, draft: 'Draft',
  resolvedBy: (name, at) => `Marked as resolved by ${name} at ${at}.`, someone: 'Account without a name',
  showResolved: (n) => `Resolved (${n})`, more: 'Show older comments', none: 'No comment is unresolved.',
  loading: 'Loading comments…', failed: 'The comments could not be loaded. Nothing has changed.', retry: 'Try again', left: (n) => `${n} characters left`, over: (n) => `Longer than ${n} characters. Please shorten it.`, empty: 'Please write the comment.',
  network: 'No connection. The comment was not sent; your text is still on this device. Check the network and try again.', kept: 'What you were writing last time is still here.',
  done: { add: 'The comment is sent.', reply: 'The answer is sent.', edit: 'The comment is saved.', delete: 'The comment is deleted.', resolve: 'Marked as resolved.', reopen: 'The comment is open again.' },
}; // prettier-ignore

export const commentTextsOf = (language: string): CommentTexts => (language === 'en' ? en : vi);
