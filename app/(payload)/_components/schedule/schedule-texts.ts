const vi = {
  title: 'Lịch đăng', earlier: { week: 'Tuần trước', month: 'Tháng trước' }, later: { week: 'Tuần sau', month: 'Tháng sau' }, today: 'Hôm nay', week: 'Tuần', month: 'Tháng', view: 'Cách xem',
  loading: 'Đang tải lịch…', failed: 'Chưa tải được lịch. Không có gì thay đổi.', retry: 'Thử lại', unit: 'Đơn vị', anyUnit: 'Đơn vị: tất cả', dropUnit: (name: string) => `Bỏ lọc ${name}`,
  weekOf: (from: string, to: string) => `Tuần từ ${from} đến ${to}`, monthOf: (month: string, year: string) => `${month}, ${year}`, count: (n: number) => `${n} bài hẹn giờ`, none: 'Không có bài nào hẹn giờ trong những ngày này.', more: 'Còn nhiều bài nữa. Hãy lọc theo đơn vị hoặc xem từng tuần.',
  missed: (n: number) => `Đã đến giờ nhưng chưa đăng: ${n} bài`, missedText: 'Bài sẽ đăng ngay khi hết vướng mắc; có thể hẹn giờ khác hoặc mở bài để xem.', due: (at: string) => `Hẹn ${at}`, late: 'Máy chủ chưa chạy đến. Không cần hẹn lại.',
  open: 'Mở bài', move: 'Đổi giờ', moveTitle: (title: string) => `Đổi giờ đăng: ${title}`, when: 'Đăng lúc', whenHelp: 'Giờ Việt Nam. Bài vẫn được coi là đã duyệt.', save: 'Hẹn giờ mới', cancel: 'Hủy', moved: (title: string, at: string) => `“${title}” sẽ đăng lúc ${at}.`, network: 'Mất kết nối. Giờ đăng chưa đổi. Kiểm tra mạng rồi bấm lại.', untitled: 'Chưa có tiêu đề', here: 'hôm nay',
};

export type ScheduleTexts = typeof vi;

const en: ScheduleTexts = {
  title: 'Schedule', earlier: { week: 'Previous week', month: 'Previous month' }, later: { week: 'Next week', month: 'Next month' }, today: 'Today', week: 'Week', month: 'Month', view: 'View',
  loading: 'Loading the schedule…', failed: 'The schedule could not be loaded. Nothing has changed.', retry: 'Try again', unit: 'Unit', anyUnit: 'Unit: all', dropUnit: (name) => `Remove the filter ${name}`,
  weekOf: (from, to) => `Week from ${from} to ${to}`, monthOf: (month, year) => `${month} ${year}`, count: (n) => `${n} scheduled`, none: 'Nothing is scheduled on these days.', more: 'There is more. Please filter by unit or look at single weeks.',
  missed: (n) => `Due but not published: ${n}`, missedText: 'They go public as soon as what holds them up is gone; choose another time, or open them to see.', due: (at) => `Due ${at}`, late: 'The server has not come to it yet. There is no need to schedule it again.',
  open: 'Open', move: 'Change the time', moveTitle: (title) => `Change the time: ${title}`, when: 'Publish at', whenHelp: 'Vietnam time. The text stays approved.', save: 'Schedule anew', cancel: 'Cancel', moved: (title, at) => `“${title}” is to be published at ${at}.`, network: 'No connection. The time has not changed. Check the network and try again.', untitled: 'Untitled', here: 'today',
};

export const scheduleTextsOf = (language: string): ScheduleTexts => (language === 'en' ? en : vi);
