import type { Role } from '@/tenants/roles';

const ROLES_VI: Record<Role, string> = {
  author: 'người viết', editor: 'biên tập viên', moderator: 'người kiểm duyệt', admin: 'quản trị viên',
}; // prettier-ignore

const vi = {
  brand: 'Liên Thông', brandLine: 'Quản trị cổng thông tin',
  login: { code: 'Nhập mã mời', help: 'Mã do quản trị viên của đơn vị giao.' },
  nav: { daily: 'Việc hằng ngày', content: 'Nội dung', administration: 'Quản trị', home: 'Việc của tôi', queue: 'Chờ duyệt', inbox: 'Hộp nhận bài', schedule: 'Lịch đăng', alerts: 'Cảnh báo khẩn', waiting: (n: string) => `${n} mục`, notices: 'Thông báo', reviews: 'Rà soát nội dung', translations: 'Bản dịch cần xem lại', clarity: 'Trang chưa rõ', misses: 'Tìm không thấy', units: 'Đơn vị hành chính', audit: 'Nhật ký', main: 'Thực đơn chính', close: 'Đóng thực đơn', account: 'Tài khoản của tôi' },
  roles: ROLES_VI,
  unit: {
    chosen: 'Đơn vị đang làm việc', choose: 'Chọn đơn vị', yours: 'Đơn vị của anh, chị', search: 'Tìm đơn vị', searchHelp: 'Gõ tên, không dấu cũng được.',
    none: (q: string) => `Không có đơn vị nào khớp “${q}”`, listsOnly: 'Đổi đơn vị chỉ đổi danh sách. Bài đang mở vẫn thuộc đơn vị cũ.',
    noUnit: 'Chưa có đơn vị', searching: 'Đang tìm…', below: 'cả các đơn vị bên dưới', showing: (unit: string) => `Đang xem của ${unit}`,
    belongs: (unit: string) => `Bài của ${unit}`, willBelong: (unit: string) => `Bài mới của ${unit}`, otherChosen: (unit: string) => `Anh, chị đang chọn ${unit}; bài này vẫn thuộc đơn vị của nó.`,
    notHere: (unit: string) => `Anh, chị không có quyền viết bài cho ${unit}. Hãy chọn đơn vị khác ở góc trên bên phải trước khi viết.`,
  },
  home: {
    title: 'Việc của tôi', write: 'Viết bài', upload: 'Tải ảnh lên', drafts: 'Bài tôi đang viết', published: (unit: string) => `Mới đăng ở ${unit}`, resume: 'Viết tiếp', open: 'Xem', all: 'Xem tất cả',
    savedAt: (at: string) => `Lưu lúc ${at}`, publishedAt: (at: string) => `Đăng lúc ${at}`, firstTitle: (name: string) => `Chào ${name}. Mời viết bài đầu tiên`, firstText: 'Viết xong thì bấm Gửi duyệt; biên tập viên của đơn vị đọc và đăng.', firstTextEditor: 'Viết xong thì bấm Gửi duyệt; người thứ hai đọc rồi đăng.',
    nothing: 'Không còn việc nào chờ', noPeople: 'Đơn vị chưa có người', noPeopleText: 'Giao vai trò để đơn vị bắt đầu đăng tin.', andMore: (n: number) => `và ${n} đơn vị khác`, openTree: 'Mở danh sách đơn vị', noRole: 'Tài khoản chưa có vai trò ở đơn vị nào. Hãy liên hệ quản trị viên của đơn vị.', untitled: 'Chưa có tiêu đề',
  },
  work: {
    lists: { first: 'Cần làm trước', toApprove: 'Chờ tôi duyệt', scheduled: 'Sắp tới' },
    chips: { toApprove: 'Chờ duyệt', returned: 'Trả lại', scheduled: 'Hẹn giờ', unconfirmed: 'Chờ người thứ hai xác nhận', missed: 'Chưa đăng được', alert: 'Cảnh báo đã phát, chờ xác nhận' },
    open: { toApprove: 'Đọc và duyệt', returned: 'Sửa tiếp', scheduled: 'Xem', unconfirmed: 'Đọc và xác nhận', missed: 'Mở để sửa' },
    fresh: 'Bài mới', offered: (to: string) => `Đề xuất lên ${to}`, revision: 'Sửa bài đã đăng', notYet: 'Máy chủ chưa chạy đến. Không cần hẹn lại.', openQueue: 'Mở cả danh sách', openSchedule: 'Xem lịch đăng', seeMore: (n: string) => `Xem thêm ${n} mục`,
    at: (at: string) => `đăng lúc ${at}`, due: (at: string) => `Hẹn ${at}`, summary: (all: string, late: string) => `Có ${all} mục chờ duyệt${late === '0' ? '' : `, ${late} mục quá 24 giờ`}.`, next: (title: string, at: string) => `Mục tiếp theo: “${title}” tự đăng lúc ${at}.`,
  },
  state: { draft: 'Nháp', published: 'Đã đăng', changed: 'Có sửa đổi chưa đăng' },
  tree: {
    title: 'Đơn vị hành chính', active: (n: number) => `${n} đơn vị đang hoạt động.`, search: 'Tìm theo tên hoặc mã', placeholder: 'an binh, 10630', closed: 'Cả đơn vị đã kết thúc',
    units: (n: number) => `${n} đơn vị`, people: (n: number) => `${n} người`, nobody: 'Chưa có người', more: (n: number) => `Xem thêm ${n} đơn vị`, loading: 'Đang tải cây đơn vị…', failed: 'Chưa tải được. Không có gì thay đổi.', retry: 'Thử lại', tryPart: 'Thử gõ một phần tên, ví dụ “an bi”.',
    open: (name: string) => `Mở ${name}`, shut: (name: string) => `Đóng ${name}`, pick: 'Chọn một đơn vị để xem.', back: 'Về danh sách', found: (n: number) => `Tìm thấy ${n} đơn vị`,
    inForce: 'Đang hoạt động', closedShort: 'Đã kết thúc', ended: (day: string) => `Đã kết thúc sau ngày ${day}`, parent: 'Trực thuộc', levelType: 'Cấp, loại', code: 'Mã, hiệu lực', from: (day: string) => `từ ${day}`, noEnd: 'chưa kết thúc', until: (day: string) => `đến ${day}`,
    siteTitle: 'Tên trang', address: 'Địa chỉ', former: 'Tên cũ', predecessors: 'Thành lập từ', successors: 'Nhập vào', workers: 'Người làm việc', workersHidden: 'Chỉ quản trị viên của đơn vị này hoặc của cấp trên xem được tên người.', closedAccount: 'tài khoản đã đóng',
    invite: 'Mời người', openSite: 'Mở trang công khai', settings: 'Cài đặt trang', names: 'Sửa tên trong danh mục', closedNobody: 'Đơn vị đã kết thúc, không nhận thêm người.', top: 'Đơn vị cao nhất',
    levels: { country: 'Trung ương', province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã' },
  },
  write: {
    noSection: 'Chưa chọn chuyên mục.',
    keptAt: (at: string) => `Đã giữ trên máy này lúc ${at}`, found: (at: string) => `Bài đang viết dở lúc ${at} vẫn còn trên máy này.`, foundOlder: 'Sau đó bài đã được lưu bản khác. Bấm Khôi phục, rồi Lưu nháp: hai bản được so và ghép.', restore: 'Khôi phục', drop: 'Bỏ', offline: (at: string) => `Mất mạng từ ${at}.`, offlineText: 'Chữ vẫn được giữ trên máy này.', online: 'Đã có mạng trở lại. Bấm Lưu nháp để lưu lên máy chủ.',
    cannotKeep: 'Trình duyệt này không giữ được chữ trên máy. Hãy lưu nháp thường xuyên.', networkFailed: 'Mất kết nối. Bài chưa lưu lên máy chủ. Kiểm tra mạng rồi bấm lại.',
  },
  preview: {
    title: 'Xem trước', help: 'Ai có liên kết đều đọc được bản lưu gần nhất, đúng mẫu trang của đơn vị, không cần tài khoản. Công cụ tìm kiếm không thu thập trang này.', unsaved: 'Có sửa đổi chưa lưu. Hãy bấm Lưu nháp trước: bản xem trước chỉ hiện nội dung đã lưu.',
    days: 'Thời hạn của liên kết', inDays: (n: number) => `${n} ngày`, create: 'Tạo liên kết xem trước', created: 'Đã tạo liên kết.', address: 'Địa chỉ xem trước', once: 'Địa chỉ chỉ hiện một lần; hãy sao chép trước khi rời trang.', copy: 'Sao chép', copied: 'Đã sao chép địa chỉ.', copyByHand: 'Địa chỉ đã được đánh dấu. Nhấn Ctrl+C để sao chép.', open: 'Mở', newTab: '(thẻ mới)',
    expires: (at: string) => `Hết hạn lúc ${at}.`, active: (n: number) => `Liên kết còn hiệu lực (${n})`, none: 'Chưa có liên kết nào còn hiệu lực.', by: (name: string) => `Người tạo: ${name}.`, revoke: 'Thu hồi', revokeWhich: (at: string) => `liên kết hết hạn lúc ${at}`, revokeAll: 'Thu hồi tất cả', revoked: 'Đã thu hồi. Liên kết không mở được nữa.', revokedAll: 'Đã thu hồi tất cả liên kết.', failed: 'Chưa thực hiện được. Kiểm tra mạng rồi bấm lại.',
  },
  session: { ended: 'Hết phiên đăng nhập.', endedText: 'Bài vẫn còn trên màn hình.', again: 'Đăng nhập lại tại đây', email: 'Thư điện tử', password: 'Mật khẩu', login: 'Đăng nhập', cancel: 'Để sau', wrong: 'Sai thư điện tử hoặc mật khẩu.', failed: 'Chưa đăng nhập được. Kiểm tra mạng rồi bấm lại.', done: 'Đã đăng nhập lại. Bấm Lưu nháp để lưu bài.', refused: 'Hết phiên đăng nhập. Bài chưa lưu lên máy chủ, vẫn còn trên màn hình.' },
};

export type Texts = typeof vi;

const en: Texts = {
  brand: 'Liên Thông', brandLine: 'Portal administration',
  login: { code: 'Enter an invitation code', help: 'Your unit’s administrator hands it out.' },
  nav: { daily: 'Daily work', content: 'Content', administration: 'Administration', home: 'My work', queue: 'Waiting for approval', inbox: 'Inbox', schedule: 'Schedule', alerts: 'Urgent alerts', waiting: (n) => `${n} items`, notices: 'Notices', reviews: 'Content review', translations: 'Translations to review', clarity: 'Unclear pages', misses: 'Not found', units: 'Administrative units', audit: 'Audit log', main: 'Main menu', close: 'Close menu', account: 'My account' },
  roles: { author: 'author', editor: 'editor', moderator: 'moderator', admin: 'administrator' },
  unit: {
    chosen: 'Unit you work for', choose: 'Choose a unit', yours: 'Your units', search: 'Find a unit', searchHelp: 'Names may be typed without accents.',
    none: (q) => `No unit matches “${q}”`, listsOnly: 'Choosing a unit changes lists only. An open item keeps its unit.',
    noUnit: 'No unit yet', searching: 'Searching…', below: 'and all units below', showing: (unit) => `Showing ${unit}`,
    belongs: (unit) => `Item of ${unit}`, willBelong: (unit) => `New item of ${unit}`, otherChosen: (unit) => `You have chosen ${unit}; this item keeps its own unit.`,
    notHere: (unit) => `You may not write for ${unit}. Choose another unit at the top right before you write.`,
  },
  home: {
    title: 'My work', write: 'Write an article', upload: 'Upload a picture', drafts: 'What I am writing', published: (unit) => `Recently published in ${unit}`, resume: 'Go on', open: 'Open', all: 'Show all',
    savedAt: (at) => `Saved ${at}`, publishedAt: (at) => `Published ${at}`, firstTitle: (name) => `Welcome, ${name}. Write your first article`, firstText: 'Press Submit for review; an editor of your unit reads and publishes it.', firstTextEditor: 'Press Submit for review; a second person reads and publishes it.',
    nothing: 'Nothing is waiting', noPeople: 'Units without people', noPeopleText: 'Grant a role, so that the unit can begin.', andMore: (n) => `and ${n} more`, openTree: 'Open the units', noRole: 'This account has no role in any unit yet. Please ask your administrator.', untitled: 'Untitled',
  },
  work: {
    lists: { first: 'To do first', toApprove: 'For me to approve', scheduled: 'Coming up' },
    chips: { toApprove: 'In review', returned: 'Returned', scheduled: 'Scheduled', unconfirmed: 'Waits for a second person', missed: 'Not published', alert: 'Alert to confirm' },
    open: { toApprove: 'Read and approve', returned: 'Go on', scheduled: 'Open', unconfirmed: 'Read and confirm', missed: 'Open to correct' },
    fresh: 'New', offered: (to) => `Offered to ${to}`, revision: 'Change of a public text', notYet: 'The server has not come to it yet. There is no need to schedule it again.', openQueue: 'Open the whole list', openSchedule: 'Open the schedule', seeMore: (n) => `Show ${n} more`,
    at: (at) => `at ${at}`, due: (at) => `Due ${at}`, summary: (all, late) => `${all} waiting for approval${late === '0' ? '' : `, ${late} for more than 24 hours`}.`, next: (title, at) => `Next: “${title}” is published at ${at}.`,
  },
  state: { draft: 'Draft', published: 'Published', changed: 'Unpublished changes' },
  tree: {
    title: 'Administrative units', active: (n) => `${n} units in force.`, search: 'Find by name or code', placeholder: 'an binh, 10630', closed: 'Closed units too',
    units: (n) => `${n} units`, people: (n) => `${n} people`, nobody: 'Nobody yet', more: (n) => `Show ${n} more`, loading: 'Loading the units…', failed: 'Could not be loaded. Nothing has changed.', retry: 'Try again', tryPart: 'Try a part of the name, for example “an bi”.',
    open: (name) => `Open ${name}`, shut: (name) => `Close ${name}`, pick: 'Choose a unit.', back: 'Back to the list', found: (n) => `${n} units found`,
    inForce: 'In force', closedShort: 'Closed', ended: (day) => `Closed after ${day}`, parent: 'Part of', levelType: 'Level, type', code: 'Code, in force', from: (day) => `from ${day}`, noEnd: 'no end', until: (day) => `until ${day}`,
    siteTitle: 'Site title', address: 'Address', former: 'Former names', predecessors: 'Formed from', successors: 'Went into', workers: 'People', workersHidden: 'Only administrators of this unit or above see names.', closedAccount: 'account closed',
    invite: 'Invite somebody', openSite: 'Open the public site', settings: 'Site settings', names: 'Correct the names', closedNobody: 'The unit is closed and takes nobody new.', top: 'Top unit',
    levels: { country: 'Country', province: 'Province', district: 'District', commune: 'Commune' },
  },
  write: {
    noSection: 'No section chosen.',
    keptAt: (at) => `Kept on this device at ${at}`, found: (at) => `What you were writing at ${at} is still on this device.`, foundOlder: 'Another text was saved since. Press Restore, then Save draft: the two are compared and merged.', restore: 'Restore', drop: 'Discard', offline: (at) => `No network since ${at}.`, offlineText: 'Your text is kept on this device.', online: 'The network is back. Press Save draft.',
    cannotKeep: 'This browser cannot keep text on the device. Save often.', networkFailed: 'No connection. Nothing was saved on the server. Check the network and try again.',
  },
  preview: {
    title: 'Preview', help: 'Whoever has the link reads the last saved text in the template of your site, without an account. Search engines do not index it.', unsaved: 'There are unsaved changes. Press Save draft first: the preview shows what was saved.',
    days: 'The link lasts', inDays: (n) => (n === 1 ? '1 day' : `${n} days`), create: 'Create a preview link', created: 'The link is made.', address: 'Preview address', once: 'The address is shown this once; copy it before you leave the page.', copy: 'Copy', copied: 'The address is copied.', copyByHand: 'The address is selected. Press Ctrl+C to copy it.', open: 'Open', newTab: '(new tab)',
    expires: (at) => `Expires at ${at}.`, active: (n) => `Links that open (${n})`, none: 'No link opens this text.', by: (name) => `Made by ${name}.`, revoke: 'Revoke', revokeWhich: (at) => `the link that expires at ${at}`, revokeAll: 'Revoke all', revoked: 'Revoked. The link opens no more.', revokedAll: 'All links are revoked.', failed: 'It did not work. Check the network and try again.',
  },
  session: { ended: 'Your session has ended.', endedText: 'Your text is still on the screen.', again: 'Log in again here', email: 'E-mail', password: 'Password', login: 'Log in', cancel: 'Later', wrong: 'Wrong e-mail or password.', failed: 'Could not log in. Check the network and try again.', done: 'You are logged in again. Press Save draft.', refused: 'Your session has ended. Not saved on the server; your text is still on the screen.' },
}; // prettier-ignore

/** The admin's own words in the person's language; Vietnamese unless English was chosen. */
export const textsOf = (language: string): Texts => (language === 'en' ? en : vi);
