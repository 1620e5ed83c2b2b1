const vi = {
  title: 'Thông báo',
  bell: (n: string) => (n === '0' ? 'Thông báo: không có gì mới' : `Thông báo: ${n} chưa đọc`),
  all: 'Tất cả',
  unread: 'Chưa đọc',
  filter: 'Lọc thông báo',
  today: 'Hôm nay',
  yesterday: 'Hôm qua',
  isUnread: 'Chưa đọc',
  urgent: 'Khẩn',
  markAll: 'Đánh dấu đã đọc tất cả',
  marked: 'Đã đánh dấu đã đọc tất cả.',
  failed: 'Chưa đánh dấu được. Kiểm tra mạng rồi bấm lại.',
  older: 'Xem thông báo cũ hơn',
  newest: 'Về thông báo mới nhất',
  mail: 'Cách nhận thư thông báo',
  kept: 'Thông báo được giữ 90 ngày.',
  reason: (text: string) => `“${text}”`,
  untitled: 'Chưa có tiêu đề',
  gone: 'Thông báo về một bài mà vai trò hiện tại không còn mở được.',
  empty: 'Chưa có thông báo nào',
  emptyText:
    'Khi có bài chờ anh, chị đọc, bài bị trả lại hoặc bài được đăng, thông báo hiện ở đây.',
  allRead: 'Đã đọc hết thông báo',
  noOlder: 'Không còn thông báo cũ hơn',
};

export type NoticeWords = typeof vi;

const en: NoticeWords = {
  title: 'Notices',
  bell: (n) => (n === '0' ? 'Notices: nothing new' : `Notices: ${n} unread`),
  all: 'All', unread: 'Unread', filter: 'Filter notices', today: 'Today', yesterday: 'Yesterday', isUnread: 'Unread', urgent: 'Urgent',
  markAll: 'Mark all as read', marked: 'All are marked as read.', failed: 'They could not be marked. Check the network and try again.',
  older: 'Older notices', newest: 'Back to the newest', mail: 'How I am mailed',
  kept: 'Notices are kept for 90 days.', reason: (text) => `“${text}”`, untitled: 'Untitled', gone: 'About a text that your present roles no longer open.',
  empty: 'No notices yet', emptyText: 'When a text waits for you, comes back to you or is published, you are told here.',
  allRead: 'You have read everything', noOlder: 'There are no older notices',
}; // prettier-ignore

export const noticeWords = (language: string): NoticeWords => (language === 'en' ? en : vi);
