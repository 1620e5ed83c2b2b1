import { APIError } from 'payload';

const TEXTS = {
  notPublic: { vi: 'Bài chưa đăng, nên chưa chuyển đi được.', en: 'The item is not public yet, so it cannot be sent.' },
  notNow: { vi: 'Bài này không còn đăng, nên không dùng được.', en: 'The item is not public any more, so it cannot be used.' },
  notHere: { vi: 'Bài này không có trên trang của đơn vị.', en: 'The item does not appear on this unit’s site.' },
  notOffered: { vi: 'Đề xuất này đã được xử lý.', en: 'This offer has been decided already.' },
  notAbove: { vi: 'Chỉ đề xuất lên đơn vị cấp trên trực thuộc.', en: 'An item is offered to a unit above its own.' },
  mandatory: { vi: 'Cấp trên yêu cầu bắt buộc đăng bài này, nên không ẩn được.', en: 'The unit above requires this item; it cannot be hidden.' },
  offerQuota: { vi: 'Đơn vị đã dùng hết lượt đề xuất của tuần này. Hãy đề xuất vào tuần sau.', en: 'The unit has used up its offers of this week. Please offer it next week.' },
  withdrawnUnit: { vi: 'Đơn vị này không còn hoạt động, nên không nhận đề xuất.', en: 'This unit is closed, so it receives no offers.' },
  offerSection: { vi: 'Chuyên mục này không dùng được ở đơn vị nhận. Hãy chọn chuyên mục khác.', en: 'This section cannot be used by the receiving unit. Please choose another one.' },
  offerReason: { vi: 'Nêu lý do trả lại để đơn vị đề xuất biết.', en: 'Please give the reason for returning it.' },
  notMandatory: { vi: 'Bài này không bắt buộc đăng ở đơn vị, nên không cần xác nhận.', en: 'Nothing of this item is mandatory here, so there is nothing to confirm.' },
  localEnd: { vi: 'Chỉ đặt được hạn riêng cho bài tham khảo. Bài đang hiện thì bấm Ẩn khi không cần nữa.', en: 'An end of one’s own goes with reference items only. Hide what shows when it is no longer needed.' },
  noSending: { vi: 'Không tìm thấy lượt chuyển này.', en: 'There is no such sending.' },
  sendingEnded: { vi: 'Lượt chuyển này đã được thu hồi.', en: 'This sending has been recalled already.' },
  meanwhile: { vi: 'Người khác vừa thay đổi lượt chuyển của bài này. Hãy xem lại rồi bấm lần nữa nếu vẫn cần.', en: 'Somebody else has just changed what was sent of this item. Please look again, and press once more if it is still needed.' },
  notTaken: { vi: 'Đơn vị chưa lấy bài này, nên không có gì để sửa.', en: 'The unit has not taken this item, so there is nothing to change.' },
  pinsFull: { vi: 'Đã ghim đủ 5 bài. Bỏ ghim một bài rồi ghim lại.', en: 'Five items are pinned already. Unpin one, then pin again.' },
  pinsMeanwhile: { vi: 'Danh sách ghim vừa thay đổi. Hãy xem lại rồi sắp xếp lại.', en: 'The pinned items have changed meanwhile. Please look again and put them in order once more.' },
  ownText: { vi: 'Bài này do chính đơn vị viết, nên không cần làm bản riêng.', en: 'The unit wrote this item itself, so it needs no version of its own.' },
  sourceMeanwhile: { vi: 'Bài gốc vừa thay đổi thêm. Hãy xem lại rồi bấm lần nữa.', en: 'The source has changed again meanwhile. Please look again, then press once more.' },
  badWindow: { vi: 'Thời điểm kết thúc phải sau thời điểm bắt đầu.', en: 'The end must be after the beginning.' },
} as const; // prettier-ignore

export type RefusalKey = keyof typeof TEXTS;

/** A syndication step that is not possible now, in the user's language. */
export class Refusal extends APIError {
  readonly key: RefusalKey;

  constructor(key: RefusalKey, language: string | undefined) {
    super(TEXTS[key][language === 'en' ? 'en' : 'vi'], 409, undefined, true);
    this.key = key;
  }
}
