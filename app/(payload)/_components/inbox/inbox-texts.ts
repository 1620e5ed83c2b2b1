import type { Strength } from '@/syndication/placement';
import type { InboxTab } from '@/syndication/inbox-tabs';

const vi = {
  title: 'Hộp nhận bài', intro: (unit: string) => `Bài của nơi khác mà trang ${unit} có thể dùng.`, noUnit: 'Anh, chị chưa có đơn vị để nhận bài.',
  tabs: { new: 'Mới', taken: 'Đã lấy', skipped: 'Bỏ qua', unclassified: 'Chờ phân loại' } satisfies Record<InboxTab, string>, tabsLabel: 'Trạng thái bài nhận', list: 'Danh sách bài nhận',
  mandatory: (n: number) => `${n} bài bắt buộc chờ xác nhận đã nhận`, acknowledge: 'Xác nhận đã nhận', acknowledgeOf: (title: string) => `Xác nhận đã nhận: ${title}`, requires: (unit: string, until: string) => (until ? `${unit} yêu cầu bắt buộc đăng đến ${until}.` : `${unit} yêu cầu bắt buộc đăng.`),
  strengths: { mandatory: 'Bắt buộc', suggested: 'Khuyến nghị', reference: 'Tham khảo' } satisfies Record<Strength, string>, from: (unit: string) => `Nơi gửi: ${unit}`, shows: 'đang hiện trên trang', hidden: 'không hiện trên trang',
  followed: 'Theo dõi tự động',
  filter: 'Lọc', strength: 'Mức yêu cầu', anyStrength: 'Mức yêu cầu: tất cả', section: 'Chuyên mục', anySection: 'Chuyên mục: tất cả', level: 'Cấp của nơi viết', anyLevel: 'Cấp: mọi cấp', levels: { country: 'Trung ương', province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã' } as Record<string, string>,
  since: 'Ngày của bài', anySince: 'Ngày: mọi lúc', sinceDays: (n: number) => `${n} ngày qua`, origin: 'Đơn vị viết', anyOrigin: 'Đơn vị viết: mọi nơi', onlyOrigin: (unit: string) => `Chỉ bài của ${unit}`,
  take: 'Lấy đăng', keep: 'Giữ', skip: 'Bỏ qua', hide: 'Ẩn', undo: 'Hoàn tác', undoOf: 'Bỏ quyết định', select: (title: string) => `Chọn: ${title}`, selected: (n: number) => `Đã chọn ${n}`, takeMany: (n: number) => `Lấy đăng ${n} bài`, skipMany: (n: number) => `Bỏ qua ${n} bài`, unselect: 'Bỏ chọn',
  ownSection: 'Chuyên mục trên trang của đơn vị', asItem: (name: string) => (name ? `${name} (theo bài)` : 'Theo bài'), ownTeaser: 'Lời dẫn của đơn vị', ownTeaserHelp: 'Để trống: dùng lời dẫn gốc. Nội dung vẫn theo bản gốc: nguồn sửa, trang của đơn vị đổi theo.', until: 'Đăng đến hết', untilHelp: 'Giờ Việt Nam. Để trống: không đặt hạn riêng.', cancel: 'Hủy',
  done: { take: (n: number) => `Đã lấy ${n} bài, hiện trên trang của đơn vị.`, hide: (n: number) => `Đã bỏ qua ${n} bài. Trang của đơn vị không hiện các bài này.`, undo: (n: number) => `Đã bỏ quyết định về ${n} bài.`, acknowledge: () => 'Đã xác nhận đã nhận. Nơi gửi thấy tên đơn vị và giờ xác nhận.', pin: (n: number) => `Đã ghim ${n} bài lên đầu trang của đơn vị.`, unpin: (n: number) => `Đã bỏ ghim ${n} bài.`, note: () => 'Đã ghi lại ghi chú của đơn vị.', classify: (n: number) => `Đã xếp ${n} bài vào chuyên mục của đơn vị.`, edit: () => 'Đã ghi thay đổi. Chỉ trang của đơn vị thay đổi.' }, notDone: (n: number) => `${n} bài chưa xử lý được, lý do ghi ở từng bài.`,
  empty: { new: 'Chưa có bài mới', taken: 'Chưa lấy bài nào', skipped: 'Chưa bỏ qua bài nào', unclassified: 'Không có bài chờ phân loại' } satisfies Record<InboxTab, string>, emptyText: 'Bài do cấp trên chuyển xuống sẽ tự hiện ở đây.', emptyFiltered: 'Không có bài nào khớp bộ lọc ở phần đã xem.',
  overdue: 'Quá 24 giờ chưa xác nhận đã nhận', notConfirmed: (n: number, all: number) => `${n}/${all} đơn vị chưa xác nhận`, whoNot: (n: number) => `Xem tên ${n} đơn vị`,
  more: 'Xem thêm', loading: 'Đang tải hộp nhận bài…', failed: 'Chưa tải được. Không có gì thay đổi.', retry: 'Thử lại', network: 'Mất kết nối. Quyết định chưa được ghi. Kiểm tra mạng rồi bấm lại.', keys: 'Phím tắt trong danh sách: J K bài sau, bài trước; X chọn; L lấy đăng; B bỏ qua; G ghim, bỏ ghim.',
  pin: 'Ghim', unpin: 'Bỏ ghim', pinned: 'Đang ghim', pinnedHelp: 'Đứng đầu tin trên trang của đơn vị, theo thứ tự này. Nhiều nhất 5 bài.', up: 'Lên', down: 'Xuống', moved: (title: string, place: number, all: number) => `“${title}” đứng thứ ${place}/${all}.`, pinMany: (n: number) => `Ghim ${n} bài`, pinUntil: 'Ghim đến hết', pinUntilHelp: 'Để trống: ghim đến khi bỏ ghim.', pinEnds: (day: string) => `Ghim đến hết ${day}`, savePinEnd: 'Ghi hạn ghim', pinOwn: 'Ghim bài của đơn vị', chooseOwn: 'Chọn một bài đang hiện trên trang',
  note: 'Ghi chú', ownNote: 'Ghi chú của đơn vị', ownNoteHelp: 'Hiện dưới bài, chỉ trên trang của đơn vị. Tối đa 500 ký tự.', ownNoteEn: 'Ghi chú bằng tiếng Anh', saveNote: 'Ghi lại',
  edit: 'Sửa', saveEdit: 'Ghi thay đổi', ownTeaserEn: 'Lời dẫn bằng tiếng Anh',
  classify: 'Xếp vào chuyên mục', classifyIn: 'Chuyên mục của đơn vị', chooseSection: 'Chọn chuyên mục', accepted: 'Đã nhận đăng', unclassifiedHelp: 'Bài đang hiện trên trang nhưng thuộc chuyên mục mà đơn vị không có. Bài vẫn ở danh sách tin, chưa vào chuyên mục nào. Xếp vào chuyên mục không giữ bài lại khi nơi gửi thu hồi.',
  version: 'Làm bản riêng', versionHelp: 'Tạo bài nháp của đơn vị từ bài này để viết lại; bài gốc sửa hay gỡ thì bản riêng giữ nguyên và anh, chị được báo.', versionGo: 'Tạo bài nháp',
}; // prettier-ignore

export type InboxTexts = typeof vi;

const items = (n: number): string => (n === 1 ? '1 item' : `${n} items`);

const en: InboxTexts = {
  title: 'Inbox', intro: (unit) => `What others wrote and the site of ${unit} can use.`, noUnit: 'You have no unit that receives items.',
  tabs: { new: 'New', taken: 'Taken', skipped: 'Skipped', unclassified: 'To classify' }, tabsLabel: 'State of what was received', list: 'Received items',
  mandatory: (n) => `${items(n)} to confirm`, acknowledge: 'Confirm receipt', acknowledgeOf: (title) => `Confirm receipt: ${title}`, requires: (unit, until) => (until ? `Required by ${unit} until ${until}.` : `Required by ${unit}.`),
  strengths: { mandatory: 'Mandatory', suggested: 'Suggested', reference: 'Reference' }, from: (unit) => `Sent by ${unit}`, shows: 'on the site now', hidden: 'not on the site',
  followed: 'Followed',
  filter: 'Filter', strength: 'Strength', anyStrength: 'Strength: any', section: 'Section', anySection: 'Section: any', level: 'Level of the writing unit', anyLevel: 'Level: any', levels: { country: 'Country', province: 'Province', district: 'District', commune: 'Commune' },
  since: 'Date of the item', anySince: 'Date: any', sinceDays: (n) => `Last ${n} days`, origin: 'Written by', anyOrigin: 'Written by: anybody', onlyOrigin: (unit) => `Only by ${unit}`,
  take: 'Take', keep: 'Keep', skip: 'Skip', hide: 'Hide', undo: 'Undo', undoOf: 'Undo the decision', select: (title) => `Select: ${title}`, selected: (n) => `${n} selected`, takeMany: (n) => `Take ${items(n)}`, skipMany: (n) => `Skip ${items(n)}`, unselect: 'Clear',
  ownSection: 'Section on the unit’s site', asItem: (name) => (name ? `${name} (as the item)` : 'As the item'), ownTeaser: 'The unit’s own summary', ownTeaserHelp: 'Empty: the original summary. The text stays the original’s: what its source changes, changes here.', until: 'Shown until', untilHelp: 'Vietnam time. Empty: no end of one’s own.', cancel: 'Cancel',
  done: { take: (n) => `${items(n)} taken; they show on the unit’s site.`, hide: (n) => `${items(n)} skipped; they do not show on the unit’s site.`, undo: (n) => `The decision about ${items(n)} is undone.`, acknowledge: () => 'Receipt confirmed. The sender sees the unit and the time.', pin: (n) => `${items(n)} pinned to the top of the unit’s site.`, unpin: (n) => `${items(n)} unpinned.`, note: () => 'The unit’s note is recorded.', classify: (n) => `${items(n)} put into a section of the unit.`, edit: () => 'Saved. Only the unit’s own site changes.' }, notDone: (n) => `${items(n)} could not be done; the reason stands with each.`,
  empty: { new: 'Nothing new', taken: 'Nothing taken so far', skipped: 'Nothing skipped so far', unclassified: 'Nothing to classify' }, emptyText: 'What units above send appears here by itself.', emptyFiltered: 'Nothing that was looked at matches the filter.',
  overdue: 'Not confirmed after 24 hours', notConfirmed: (n, all) => `${n} of ${all} units have not confirmed`, whoNot: (n) => `Names of the units (${n})`,
  more: 'Show more', loading: 'Loading the inbox…', failed: 'Could not be loaded. Nothing has changed.', retry: 'Try again', network: 'No connection. Nothing was recorded. Check the network and press again.', keys: 'Keys in the list: J K next and previous; X select; L take; B skip; G pin, unpin.',
  pin: 'Pin', unpin: 'Unpin', pinned: 'Pinned', pinnedHelp: 'First among the news of the unit’s site, in this order. Five at most.', up: 'Up', down: 'Down', moved: (title, place, all) => `“${title}” is number ${place} of ${all}.`, pinMany: (n) => `Pin ${items(n)}`, pinUntil: 'Pinned until', pinUntilHelp: 'Empty: until it is unpinned.', pinEnds: (day) => `Pinned until ${day}`, savePinEnd: 'Save the end', pinOwn: 'Pin an item of the unit', chooseOwn: 'Choose an item on the site',
  note: 'Note', ownNote: 'The unit’s note', ownNoteHelp: 'Shown under the item, on the unit’s site only. At most 500 characters.', ownNoteEn: 'The note in English', saveNote: 'Save',
  edit: 'Change', saveEdit: 'Save the changes', ownTeaserEn: 'The summary in English',
  classify: 'Put into the section', classifyIn: 'Section of the unit', chooseSection: 'Choose a section', accepted: 'Accepted', unclassifiedHelp: 'On the site, but in a section that the unit does not have. They stand in the news, in no section. Putting one into a section does not keep it when the sender recalls it.',
  version: 'Make an own version', versionHelp: 'Makes a draft of the unit from this item to be rewritten; when the source changes or ends, the version stays and you are told.', versionGo: 'Make the draft',
}; // prettier-ignore

export const inboxTextsOf = (language: string): InboxTexts => (language === 'en' ? en : vi);
