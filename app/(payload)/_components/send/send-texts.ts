import type { SendingStanding } from '@/admin/sendings/sending-list';
import type { Strength } from '@/syndication/placement';

const vi = {
  title: 'Chuyển xuống', loading: 'Đang tải…', failed: 'Chưa tải được. Không có gì thay đổi.', retry: 'Thử lại', articles: 'Bài viết', untitled: 'Chưa có tiêu đề', gone: 'Không tìm thấy bài này, hoặc anh, chị không được xem.', openItem: 'Mở bài',
  sender: 'Đơn vị chuyển', where: '1. Chuyển tới đâu', tree: 'Chọn trên cây', all: (n: number) => `Tất cả bên dưới (${n})`, every: (text: string) => `Mọi ${text.replace(/^\d+ /, '')} (${text.match(/^\d+/)?.[0] ?? ''})`, groups: (n: number) => `Nhóm đã lưu (${n})`,
  noGroups: 'Chưa có nhóm nào. Chọn các đơn vị trên cây rồi bấm Lưu thành nhóm.', units: (n: number) => `${n} đơn vị`,
  search: 'Tìm đơn vị, không cần dấu', searching: 'Đang tìm…', found: (n: number, names: string) => (n === 0 ? 'Không có đơn vị nào khớp.' : `${n} kết quả: ${names}`), none: (q: string) => `Không có đơn vị nào tên “${q}”`, tryPart: 'Thử gõ một phần tên, ví dụ “an bi”.', clear: 'Bỏ tìm kiếm, xem cả cây', more: (n: number) => `Xem thêm ${n} đơn vị`,
  ownSite: 'trang của đơn vị', allOf: (text: string) => `Tất cả ${text}`, later: 'kể cả đơn vị mới lập sau này', included: 'đã gồm', open: (name: string) => `Mở ${name}`, shut: (name: string) => `Thu gọn ${name}`, treeLabel: 'Cây đơn vị', levelOf: (text: string, name: string) => `${text} của ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`,
  chosen: 'Đã chọn:', nothing: 'chưa có nơi nhận nào', drop: (name: string) => `Bỏ chọn: ${name}`,
  strength: '2. Mức yêu cầu', strengths: { mandatory: 'Bắt buộc', suggested: 'Khuyến nghị', reference: 'Tham khảo' } satisfies Record<Strength, string>,
  explained: { mandatory: 'Luôn hiện, nơi nhận không ẩn được, phải xác nhận đã nhận.', suggested: 'Hiện ngay; nơi nhận có thể ẩn.', reference: 'Vào hộp nhận bài; chỉ hiện khi nơi nhận lấy đăng.' } satisfies Record<Strength, string>,
  left: (left: number, limit: number) => ` Tuần này còn ${left}/${limit} lượt.`,
  window: '3. Thời gian và chuyên mục', begins: 'Hiện từ', beginsHelp: 'Giờ Việt Nam. Để trống: ngay khi chuyển.', ends: 'Đến hết', endsHelp: 'Giờ Việt Nam. Để trống: không đặt hạn.', section: 'Chuyên mục khi đến', asItem: (name: string) => (name ? `${name} (theo bài)` : 'Theo bài'),
  preview: 'Xem trước', countedAt: (at: string) => `tính lúc ${at}`, counting: 'Đang tính số trang…', previewFailed: 'Chưa tính được số trang. Kiểm tra mạng rồi thử lại.',
  noneChosen: 'Chưa chọn nơi nhận', shows: (n: number) => `Sẽ hiện trên ${n} trang`, reaches: (n: number) => `Sẽ vào hộp nhận bài của ${n} đơn vị`, atOnce: 'ngay sau khi chuyển', from: (at: string) => `từ ${at}`, until: (at: string) => `, đến ${at}`, already: (n: number) => `${n} trang đang hiện bài này rồi.`, hidden: (names: string) => `Đã ẩn bài này, sẽ không hiện: ${names}.`,
  noSection: (names: string) => `Chưa có chuyên mục này: ${names}. Bài vẫn hiện ở danh sách tin và chờ phân loại trong hộp nhận bài.`, names: (n: number) => `Xem tên ${n} đơn vị`,
  load: 'Số bài đã nhận trong tuần', loadNone: 'Chọn nơi nhận để xem.', others: (n: number) => `${n} đơn vị còn lại`, atMost: (n: number, limit: number) => `≤ ${n}/${limit}`, of: (n: number, limit: number) => `${n}/${limit}`, loadHelp: 'Đủ số bài của tuần thì chỉ chuyển được ở mức Tham khảo hoặc Bắt buộc. Bài của cấp dưới không tính vào giới hạn của cấp trên.',
  go: (n: number, reference: boolean) => (n === 0 ? 'Chuyển xuống' : reference ? `Chuyển xuống ${n} đơn vị` : `Chuyển xuống ${n} trang`), sending: 'Đang chuyển…',
  changed: (before: number, now: number) => (before === now ? 'Nơi nhận vừa thay đổi.' : `Số trang vừa đổi từ ${before} thành ${now}.`), nothingSent: 'Chưa chuyển gì cả.', look: 'Xem lại',
  sent: (n: number, at: string, reference: boolean) => (reference ? `Đã chuyển vào hộp nhận bài của ${n} đơn vị lúc ${at}.` : `Đã chuyển xuống ${n} trang lúc ${at}.`), again: 'Chuyển tiếp tới nơi khác',
  notSent: 'Chưa chuyển được.', unchanged: 'Không trang nào thay đổi. Bấm lại; hệ thống không chuyển hai lần.', lost: 'Mất kết nối. Kiểm tra mạng rồi bấm lại; hệ thống không chuyển hai lần.', resend: 'Chuyển lại',
  confirm: (n: number) => `Bắt buộc ${n} trang đăng bài này?`, confirmText: (left: number) => `Nơi nhận không ẩn được và phải xác nhận đã nhận. Anh, chị còn ${left} lượt bắt buộc tuần này.`, confirmGo: (n: number) => `Bắt buộc ${n} trang`, cancel: 'Hủy',
  saveGroup: 'Lưu thành nhóm', groupName: 'Tên nhóm', groupNameEn: 'Tên tiếng Anh (không bắt buộc)', groupHelp: (n: number) => `Nhóm gồm ${n} đơn vị. Sửa thành viên ở mục Nhóm đơn vị.`, groupGo: 'Lưu nhóm', groupSaved: (name: string) => `Đã lưu nhóm “${name}”.`, groupMissing: 'Chưa có tên nhóm.', groupFailed: 'Chưa lưu được nhóm. Kiểm tra mạng rồi bấm lại.',
  list: 'Các lượt đã chuyển', listNone: 'Bài này chưa chuyển đi đâu.', byAt: (name: string, at: string) => (name ? `${name}, ${at}` : at), fromUnit: (unit: string) => `Từ ${unit}`, toUnits: (to: string) => `tới ${to}`, sites: (n: number) => `${n} đơn vị nhận`,
  standing: { waiting: 'Chờ đến giờ', live: 'Còn hiệu lực', over: 'Đã hết hạn', replaced: 'Đã thay bằng lượt sau', ended: 'Đã thu hồi' } satisfies Record<SendingStanding, string>, lying: 'Trong hộp nhận',
  endedBy: (name: string, at: string) => (name ? `${name} thu hồi lúc ${at}` : `Thu hồi lúc ${at}`), until2: (at: string) => `đến ${at}`,
  recall: 'Thu hồi lượt đăng', recallWhich: (to: string) => `chuyển tới ${to}`, recallText: (unit: string) => `Dừng lần chuyển này. Bài vẫn ở trang ${unit} và ở những nơi khác đã chuyển.`, recallGo: (n: number) => `Thu hồi ở ${n} đơn vị`, recalled: 'Đã thu hồi lượt đăng.',
  change: 'Đổi', changeGo: 'Lưu thay đổi', changeDone: 'Đã lưu thay đổi của lượt chuyển.', network: 'Mất kết nối. Thay đổi chưa được ghi. Kiểm tra mạng rồi bấm lại.',
}; // prettier-ignore

export type SendTexts = typeof vi;

const sites = (n: number): string => (n === 1 ? '1 site' : `${n} sites`);
const units = (n: number): string => (n === 1 ? '1 unit' : `${n} units`);

const en: SendTexts = {
  title: 'Send down', loading: 'Loading…', failed: 'Could not be loaded. Nothing has changed.', retry: 'Try again', articles: 'Articles', untitled: 'Untitled', gone: 'There is no such item, or you may not see it.', openItem: 'Open the item',
  sender: 'Sending unit', where: '1. Where to', tree: 'Choose in the tree', all: (n) => `Everything below (${n})`, every: (text) => `All ${text.replace(/^\d+ /, '')} (${text.match(/^\d+/)?.[0] ?? ''})`, groups: (n) => `Saved groups (${n})`,
  noGroups: 'No group yet. Choose units in the tree, then press Save as a group.', units,
  search: 'Find a unit, accents not needed', searching: 'Searching…', found: (n, names) => (n === 0 ? 'No unit matches.' : `${n} found: ${names}`), none: (q) => `No unit is called “${q}”`, tryPart: 'Try a part of the name, for example “an bi”.', clear: 'Clear the search, show the tree', more: (n) => `Show ${n} more`,
  ownSite: 'its own site', allOf: (text) => `All ${text}`, later: 'also those founded later', included: 'included', open: (name) => `Open ${name}`, shut: (name) => `Close ${name}`, treeLabel: 'Units', levelOf: (text, name) => `${text} of ${name}`,
  chosen: 'Chosen:', nothing: 'no receiver yet', drop: (name) => `Remove: ${name}`,
  strength: '2. Strength', strengths: { mandatory: 'Mandatory', suggested: 'Suggested', reference: 'Reference' },
  explained: { mandatory: 'Always shows; receivers cannot hide it and confirm that they have it.', suggested: 'Shows at once; receivers may hide it.', reference: 'Goes to the inbox; shows only where a receiver takes it.' },
  left: (left, limit) => ` ${left} of ${limit} left this week.`,
  window: '3. Time and section', begins: 'Shown from', beginsHelp: 'Vietnam time. Empty: at once.', ends: 'Until', endsHelp: 'Vietnam time. Empty: no end.', section: 'Section on arrival', asItem: (name) => (name ? `${name} (as the item)` : 'As the item'),
  preview: 'Preview', countedAt: (at) => `counted at ${at}`, counting: 'Counting sites…', previewFailed: 'The sites could not be counted. Check the network and try again.',
  noneChosen: 'No receiver yet', shows: (n) => `Will show on ${sites(n)}`, reaches: (n) => `Will reach the inbox of ${units(n)}`, atOnce: 'at once', from: (at) => `from ${at}`, until: (at) => `, until ${at}`, already: (n) => `${sites(n)} show it already.`, hidden: (names) => `Hidden there, so it will not show: ${names}.`,
  noSection: (names) => `Without this section: ${names}. It shows among the news there and waits in the inbox to be classified.`, names: (n) => `Names of ${units(n)}`,
  load: 'Received in the week', loadNone: 'Choose receivers to see it.', others: (n) => `${n} others`, atMost: (n, limit) => `≤ ${n}/${limit}`, of: (n, limit) => `${n}/${limit}`, loadHelp: 'At the limit, only Reference and Mandatory go through. What comes from below does not count against those above.',
  go: (n, reference) => (n === 0 ? 'Send down' : `Send down to ${reference ? units(n) : sites(n)}`), sending: 'Sending…',
  changed: (before, now) => (before === now ? 'The receivers have just changed.' : `The number has just changed from ${before} to ${now}.`), nothingSent: 'Nothing was sent.', look: 'Look again',
  sent: (n, at, reference) => (reference ? `Sent to the inbox of ${units(n)} at ${at}.` : `Sent down to ${sites(n)} at ${at}.`), again: 'Send to others too',
  notSent: 'Not sent.', unchanged: 'No site has changed. Press again; nothing is sent twice.', lost: 'No connection. Check the network and press again; nothing is sent twice.', resend: 'Send again',
  confirm: (n) => `Require ${sites(n)} to show this item?`, confirmText: (left) => `Receivers cannot hide it and have to confirm. You have ${left} mandatory sendings left this week.`, confirmGo: (n) => `Require ${sites(n)}`, cancel: 'Cancel',
  saveGroup: 'Save as a group', groupName: 'Name of the group, in Vietnamese', groupNameEn: 'English name (optional)', groupHelp: (n) => `The group holds ${units(n)}. Change its members under Groups of units.`, groupGo: 'Save the group', groupSaved: (name) => `The group “${name}” is saved.`, groupMissing: 'The group has no name.', groupFailed: 'The group was not saved. Check the network and try again.',
  list: 'Sent so far', listNone: 'This item has not been sent anywhere.', byAt: (name, at) => (name ? `${name}, ${at}` : at), fromUnit: (unit) => `From ${unit}`, toUnits: (to) => `to ${to}`, sites: (n) => `${n} receivers`,
  standing: { waiting: 'Waits for its time', live: 'In force', over: 'Over', replaced: 'Replaced by a later one', ended: 'Recalled' }, lying: 'In the inboxes',
  endedBy: (name, at) => (name ? `Recalled by ${name} at ${at}` : `Recalled at ${at}`), until2: (at) => `until ${at}`,
  recall: 'Recall this sending', recallWhich: (to) => `to ${to}`, recallText: (unit) => `Ends this sending. The item stays on the site of ${unit} and wherever else it was sent.`, recallGo: (n) => `Recall from ${units(n)}`, recalled: 'The sending was recalled.',
  change: 'Change', changeGo: 'Save the change', changeDone: 'The change of the sending is saved.', network: 'No connection. Nothing was recorded. Check the network and try again.',
}; // prettier-ignore

export const sendTextsOf = (language: string): SendTexts => (language === 'en' ? en : vi);
