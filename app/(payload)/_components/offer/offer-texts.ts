const vi = {
  title: 'Đề xuất lên cấp trên', offer: (to: string) => `Đề xuất lên ${to}`, send: 'Gửi đề xuất', cancel: 'Hủy',
  left: (left: number, limit: number) => `Còn ${left}/${limit} đề xuất tuần này.`, used: (limit: number) => `Đã dùng hết ${limit} đề xuất của tuần này. Hãy đề xuất vào tuần sau.`,
  inName: (from: string) => `Đề xuất với tên ${from}.`, explain: (to: string) => `Người kiểm duyệt của ${to} đọc rồi nhận đăng hoặc trả lại. Bài vẫn ở trang của đơn vị.`,
  similar: (to: string) => `Trang của ${to} có bài tiêu đề gần giống trong 30 ngày qua:`, similarHere: 'Trong 30 ngày qua, trang của đơn vị đã có bài tiêu đề gần giống:',
  standing: {
    offered: (to: string, at: string) => `Đã đề xuất lên ${to} lúc ${at}, đang chờ.`, accepted: (to: string, at: string) => `${to} đã nhận đăng${at ? ` lúc ${at}` : ''}.`,
    returned: (to: string, reason: string) => `${to} trả lại: ${reason}`, shown: (to: string) => `Bài đang có trên trang ${to}.`,
  },
  sent: (to: string) => `Đã gửi đề xuất lên ${to}.`, failed: 'Chưa gửi được. Không có gì thay đổi. Kiểm tra mạng rồi bấm lại.', loadFailed: 'Chưa tải được phần đề xuất. Không có gì thay đổi.', retry: 'Thử lại', loading: 'Đang tải…',
  withdraw: 'Rút lại đề xuất', withdrawOf: (to: string) => `Rút lại đề xuất lên ${to}`, withdrawHelp: 'Nơi nhận thôi thấy đề xuất này. Đề xuất đã rút vẫn tính vào số lượt của tuần. Sau đó đề xuất lại được.', withdrawn: (to: string) => `Đã rút lại đề xuất lên ${to}.`,
  gone: 'Đề xuất này không còn chờ, hoặc bài không còn đăng.', from: (unit: string) => `Đơn vị đề xuất: ${unit}`, origin: (unit: string) => `Đơn vị viết: ${unit}`, by: (name: string) => `Người đề xuất: ${name}`, to: (unit: string) => `Đề xuất lên ${unit}`,
  note: (receiver: string) => `Bài đang đăng ở đơn vị đề xuất. Nhận đăng thì bài hiện thêm trên trang của ${receiver}, ghi rõ đơn vị đăng.`,
  own: 'Chuyên mục và tóm tắt riêng (không bắt buộc)', section: 'Chuyên mục trên trang của đơn vị', asItem: 'Theo bài', teaser: 'Tóm tắt riêng', teaserHelp: 'Để trống: dùng tóm tắt của bài.',
  accept: 'Nhận đăng', recorded: 'Tên anh, chị được ghi là người nhận đăng.', giveBack: 'Trả lại đề xuất', reasonHelp: 'Đơn vị đề xuất đọc nguyên văn.', chips: ['Trùng tin đã đăng', 'Chỉ liên quan đến xã', 'Thiếu ảnh hoặc nguồn'],
  arm: (receiver: string) => `Nhận đăng lên trang của ${receiver}?`, done: { accept: (at: string) => `Đã nhận đăng lúc ${at}.`, return: (at: string) => `Đã trả lại đề xuất lúc ${at}.` },
  decided: { accepted: (who: string, at: string) => `${who} đã nhận đăng bài này lúc ${at}.`, returned: (who: string, at: string) => `${who} đã trả lại đề xuất này lúc ${at}.`, withdrawn: (who: string, at: string) => `${who} ở đơn vị đề xuất đã rút lại đề xuất này lúc ${at}.` }, somebody: 'Người khác',
}; // prettier-ignore

export type OfferTexts = typeof vi;

const en: OfferTexts = {
  title: 'Offer to a unit above', offer: (to) => `Offer to ${to}`, send: 'Send the offer', cancel: 'Cancel',
  left: (left, limit) => `${left} of ${limit} offers left this week.`, used: (limit) => `All ${limit} offers of this week are used. Please offer it next week.`,
  inName: (from) => `Offered in the name of ${from}.`, explain: (to) => `A moderator of ${to} reads it and accepts or returns it. The item stays on the unit’s own site.`,
  similar: (to) => `On the site of ${to}, with nearly the same title in the last 30 days:`, similarHere: 'On the unit’s site in the last 30 days, with nearly the same title:',
  standing: {
    offered: (to, at) => `Offered to ${to} at ${at}; it waits.`, accepted: (to, at) => `${to} accepted it${at ? ` at ${at}` : ''}.`,
    returned: (to, reason) => `${to} returned it: ${reason}`, shown: (to) => `The item stands on the site of ${to}.`,
  },
  sent: (to) => `The offer to ${to} is sent.`, failed: 'Not sent. Nothing has changed. Check the network and press again.', loadFailed: 'The offers could not be loaded. Nothing has changed.', retry: 'Try again', loading: 'Loading…',
  withdraw: 'Withdraw the offer', withdrawOf: (to) => `Withdraw the offer to ${to}`, withdrawHelp: 'The receiver does not see it any more. It still counts as an offer of this week. It may be offered again.', withdrawn: (to) => `The offer to ${to} is withdrawn.`,
  gone: 'This offer does not wait any more, or its item is not public now.', from: (unit) => `Offered by: ${unit}`, origin: (unit) => `Written by: ${unit}`, by: (name) => `Offered by: ${name}`, to: (unit) => `Offered to ${unit}`,
  note: (receiver) => `The text is public at the unit that offers it. Accepted, it also stands on the site of ${receiver}, with the name of the publishing unit.`,
  own: 'Own section and summary (optional)', section: 'Section on the unit’s site', asItem: 'As the item', teaser: 'Own summary', teaserHelp: 'Empty: the summary of the item.',
  accept: 'Accept', recorded: 'Your name is recorded as that of who accepted it.', giveBack: 'Return the offer', reasonHelp: 'The offering unit reads it word for word.', chips: ['Published already', 'Of interest to the commune only', 'Picture or source missing'],
  arm: (receiver) => `Accept it for the site of ${receiver}?`, done: { accept: (at) => `Accepted at ${at}.`, return: (at) => `The offer was returned at ${at}.` },
  decided: { accepted: (who, at) => `${who} accepted this text at ${at}.`, returned: (who, at) => `${who} returned this offer at ${at}.`, withdrawn: (who, at) => `${who} of the offering unit withdrew this offer at ${at}.` }, somebody: 'Somebody else',
}; // prettier-ignore

export const offerTextsOf = (language: string): OfferTexts => (language === 'en' ? en : vi);
