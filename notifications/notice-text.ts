import type { NoticeKind } from './kinds';

type Words = { vi: string; en: string };

/** What happened, in two or three words: a chip, the subject of a mail. */
const LABELS: Record<NoticeKind, Words> = {
  submitted: { vi: 'Bài chờ duyệt', en: 'To approve' },
  returned: { vi: 'Bài bị trả lại', en: 'Returned' },
  approved: { vi: 'Bài đã duyệt', en: 'Approved' },
  published: { vi: 'Bài đã đăng', en: 'Published' },
  'schedule-failed': { vi: 'Chưa đăng được theo giờ hẹn', en: 'Schedule not kept' },
  withdrawn: { vi: 'Bài đã gỡ', en: 'Withdrawn' },
  emergency: { vi: 'Đăng khẩn, cần xác nhận', en: 'Emergency to confirm' },
  'emergency-reminder': { vi: 'Nhắc xác nhận đăng khẩn', en: 'Emergency still unconfirmed' },
  'emergency-raised': { vi: 'Đăng khẩn quá hạn xác nhận', en: 'Emergency raised' },
  confirmed: { vi: 'Đăng khẩn đã được xác nhận', en: 'Emergency confirmed' },
  alert: { vi: 'Cảnh báo đã phát, cần xác nhận', en: 'Alert to confirm' },
  'alert-reminder': { vi: 'Nhắc xác nhận cảnh báo', en: 'Alert still unconfirmed' },
  'alert-raised': { vi: 'Cảnh báo quá hạn xác nhận', en: 'Alert raised' },
  'alert-confirmed': { vi: 'Cảnh báo đã được xác nhận', en: 'Alert confirmed' },
  'alert-stopped': { vi: 'Cảnh báo đã bị dừng', en: 'Alert stopped' },
  comment: { vi: 'Trao đổi về bài', en: 'Comment' },
  'review-due': { vi: 'Bài đến hạn rà soát', en: 'Review due' },
  expiring: { vi: 'Bài sắp hết hạn đăng', en: 'Expires soon' },
  offered: { vi: 'Đề xuất chờ nhận đăng', en: 'Offer to decide' },
  'offer-accepted': { vi: 'Đề xuất đã được nhận đăng', en: 'Offer accepted' },
  'offer-returned': { vi: 'Đề xuất bị trả lại', en: 'Offer returned' },
  'source-changed': { vi: 'Bài gốc đã sửa', en: 'Source changed' },
  'source-ended': { vi: 'Bài gốc không còn đăng', en: 'Source ended' },
}; // prettier-ignore

/** The whole sentence where a person did it, and where the system did or nobody is named. It says what to do. */
const SENTENCES: Record<NoticeKind, { by: (name: string) => Words; none: Words }> = {
  submitted: {
    by: (name) => ({ vi: `${name} gửi bài để anh, chị đọc và duyệt.`, en: `${name} submitted a text for you to read and approve.` }),
    none: { vi: 'Có bài chờ anh, chị đọc và duyệt.', en: 'A text waits for you to read and approve.' },
  },
  returned: {
    by: (name) => ({ vi: `${name} đã trả lại bài. Hãy sửa rồi gửi duyệt lại.`, en: `${name} returned the text. Please correct and submit it again.` }),
    none: { vi: 'Bài đã bị trả lại. Hãy sửa rồi gửi duyệt lại.', en: 'The text was returned. Please correct and submit it again.' },
  },
  approved: {
    by: (name) => ({ vi: `${name} đã duyệt bài. Bài chưa đăng.`, en: `${name} approved the text. It is not published yet.` }),
    none: { vi: 'Bài đã được duyệt, chưa đăng.', en: 'The text is approved, not published yet.' },
  },
  published: {
    by: (name) => ({ vi: `${name} đã đăng bài.`, en: `${name} published the text.` }),
    none: { vi: 'Bài đã đăng theo giờ hẹn.', en: 'The text was published as scheduled.' },
  },
  'schedule-failed': {
    by: () => ({ vi: 'Đến giờ hẹn nhưng chưa đăng được bài. Hãy mở bài để xem lý do.', en: 'The text could not be published at its time. Open it to see why.' }),
    none: { vi: 'Đến giờ hẹn nhưng chưa đăng được bài. Hãy mở bài để xem lý do.', en: 'The text could not be published at its time. Open it to see why.' },
  },
  withdrawn: {
    by: (name) => ({ vi: `${name} đã gỡ bài.`, en: `${name} withdrew the text.` }),
    none: { vi: 'Bài đã được gỡ.', en: 'The text was withdrawn.' },
  },
  emergency: {
    by: (name) => ({ vi: `${name} đã đăng khẩn. Hãy đọc và xác nhận trong 24 giờ.`, en: `${name} published in an emergency. Please read and confirm within 24 hours.` }),
    none: { vi: 'Có bài đăng khẩn. Hãy đọc và xác nhận trong 24 giờ.', en: 'A text was published in an emergency. Please read and confirm within 24 hours.' },
  },
  'emergency-reminder': {
    by: (name) => ({ vi: `Bài do ${name} đăng khẩn vẫn chưa ai xác nhận. Còn 12 giờ.`, en: `What ${name} published in an emergency is still unconfirmed. 12 hours are left.` }),
    none: { vi: 'Bài đăng khẩn vẫn chưa ai xác nhận. Còn 12 giờ.', en: 'An emergency publication is still unconfirmed. 12 hours are left.' },
  },
  'emergency-raised': {
    by: (name) => ({ vi: `Bài do ${name} đăng khẩn đã quá hạn mà chưa ai xác nhận. Hãy đọc rồi xác nhận hoặc gỡ bài.`, en: `What ${name} published in an emergency was not confirmed in time. Please read it and confirm or withdraw it.` }),
    none: { vi: 'Bài đăng khẩn đã quá hạn mà chưa ai xác nhận. Hãy đọc rồi xác nhận hoặc gỡ bài.', en: 'An emergency publication was not confirmed in time. Please read it and confirm or withdraw it.' },
  },
  confirmed: {
    by: (name) => ({ vi: `${name} đã xác nhận bài anh, chị đăng khẩn.`, en: `${name} confirmed what you published in an emergency.` }),
    none: { vi: 'Bài anh, chị đăng khẩn đã được xác nhận.', en: 'What you published in an emergency was confirmed.' },
  },
  alert: {
    by: (name) => ({ vi: `${name} đã phát cảnh báo. Hãy đọc rồi xác nhận hoặc dừng, trong 24 giờ.`, en: `${name} issued an alert. Please read it and confirm or stop it within 24 hours.` }),
    none: { vi: 'Có cảnh báo đã phát. Hãy đọc rồi xác nhận hoặc dừng, trong 24 giờ.', en: 'An alert was issued. Please read it and confirm or stop it within 24 hours.' },
  },
  'alert-reminder': {
    by: (name) => ({ vi: `Cảnh báo do ${name} phát vẫn chưa ai xác nhận. Còn 12 giờ.`, en: `The alert that ${name} issued is still unconfirmed. 12 hours are left.` }),
    none: { vi: 'Cảnh báo vẫn chưa ai xác nhận. Còn 12 giờ.', en: 'An alert is still unconfirmed. 12 hours are left.' },
  },
  'alert-raised': {
    by: (name) => ({ vi: `Cảnh báo do ${name} phát đã quá hạn mà chưa ai xác nhận. Hãy đọc rồi xác nhận hoặc dừng.`, en: `The alert that ${name} issued was not confirmed in time. Please read it and confirm or stop it.` }),
    none: { vi: 'Cảnh báo đã quá hạn mà chưa ai xác nhận. Hãy đọc rồi xác nhận hoặc dừng.', en: 'An alert was not confirmed in time. Please read it and confirm or stop it.' },
  },
  'alert-confirmed': {
    by: (name) => ({ vi: `${name} đã xác nhận cảnh báo anh, chị phát.`, en: `${name} confirmed the alert that you issued.` }),
    none: { vi: 'Cảnh báo anh, chị phát đã được xác nhận.', en: 'The alert that you issued was confirmed.' },
  },
  'alert-stopped': {
    by: (name) => ({ vi: `${name} đã dừng cảnh báo anh, chị phát. Người dân không còn thấy.`, en: `${name} stopped the alert that you issued. Visitors see it no more.` }),
    none: { vi: 'Cảnh báo anh, chị phát đã bị dừng. Người dân không còn thấy.', en: 'The alert that you issued was stopped. Visitors see it no more.' },
  },
  comment: {
    by: (name) => ({ vi: `${name} viết ý kiến về bài.`, en: `${name} commented on the text.` }),
    none: { vi: 'Có ý kiến mới về bài.', en: 'There is a new comment on the text.' },
  },
  'review-due': {
    by: () => ({ vi: 'Bài đến hạn rà soát. Hãy đọc lại và xác nhận nội dung còn đúng.', en: 'The text is due for review. Please check that it is still right.' }),
    none: { vi: 'Bài đến hạn rà soát. Hãy đọc lại và xác nhận nội dung còn đúng.', en: 'The text is due for review. Please check that it is still right.' },
  },
  expiring: {
    by: () => ({ vi: 'Bài sắp hết hạn đăng.', en: 'The text expires soon.' }),
    none: { vi: 'Bài sắp hết hạn đăng.', en: 'The text expires soon.' },
  },
  offered: {
    by: (name) => ({ vi: `${name} đề xuất bài. Hãy đọc rồi nhận đăng hoặc trả lại.`, en: `${name} offered a text. Please read it and accept or return it.` }),
    none: { vi: 'Có bài được đề xuất. Hãy đọc rồi nhận đăng hoặc trả lại.', en: 'A text was offered. Please read it and accept or return it.' },
  },
  'offer-accepted': {
    by: (name) => ({ vi: `${name}, đơn vị cấp trên, đã nhận đăng bài được đề xuất.`, en: `${name}, of the unit above, accepted the text that was offered.` }),
    none: { vi: 'Đơn vị cấp trên đã nhận đăng bài được đề xuất.', en: 'The unit above accepted the text that was offered.' },
  },
  'offer-returned': {
    by: (name) => ({ vi: `${name}, đơn vị cấp trên, trả lại bài được đề xuất. Bài vẫn đăng ở trang của đơn vị.`, en: `${name}, of the unit above, returned the text that was offered. It stays on the unit’s own site.` }),
    none: { vi: 'Đơn vị cấp trên trả lại bài được đề xuất. Bài vẫn đăng ở trang của đơn vị.', en: 'The unit above returned the text that was offered. It stays on the unit’s own site.' },
  },
  'source-changed': {
    by: () => ({ vi: 'Bài gốc của bản riêng đã sửa. Hãy mở bài để xem chỗ khác.', en: 'The source of the unit’s own version has changed. Open the article to see what differs.' }),
    none: { vi: 'Bài gốc của bản riêng đã sửa. Hãy mở bài để xem chỗ khác.', en: 'The source of the unit’s own version has changed. Open the article to see what differs.' },
  },
  'source-ended': {
    by: () => ({ vi: 'Bài gốc của bản riêng không còn đăng. Hãy xem lại bản riêng.', en: 'The source of the unit’s own version is public no more. Please look at the version again.' }),
    none: { vi: 'Bài gốc của bản riêng không còn đăng. Hãy xem lại bản riêng.', en: 'The source of the unit’s own version is public no more. Please look at the version again.' },
  },
}; // prettier-ignore

export const noticeLabel = (kind: NoticeKind, language: 'vi' | 'en'): string =>
  LABELS[kind][language];

/** @param by the name of whoever did it, where a person did */
export const noticeSentence = (
  kind: NoticeKind,
  by: string | null,
  language: 'vi' | 'en',
): string => (by ? SENTENCES[kind].by(by) : SENTENCES[kind].none)[language];
