import type { FailureReason } from './authority';

type Words = { vi: string; en: string };

/** Whole sentences that say what to do (FLOWS, rule 2). */
const TEXT: Record<FailureReason | Fault, Words> = {
  'not-signed-in': { vi: 'Anh, chị chưa đăng nhập.', en: 'Please log in first.' },
  'not-yours': { vi: 'Anh, chị không có quyền với bài của đơn vị này.', en: 'You have no right to texts of this unit.' },
  'authors-do-not-publish': { vi: 'Người viết không tự đăng bài.', en: 'Authors do not publish themselves.' },
  'moderators-only': { vi: 'Chỉ người kiểm duyệt được đăng khẩn.', en: 'Only moderators publish in an emergency.' },
  'second-person': { vi: 'Bài cần một người thứ hai duyệt.', en: 'A second person has to approve this text.' },
  'own-text': { vi: 'Bài do anh, chị gửi. Muốn sửa thì bấm Rút lại để sửa.', en: 'You submitted this text yourself. To change it, take it back.' },
  'level-above': { vi: 'Bài phải do người kiểm duyệt cấp trên duyệt.', en: 'A moderator of the level above has to approve this text.' },
  'nothing-to-do': { vi: 'Bài không ở bước này.', en: 'The text is not at this step.' },
  'reason-required': { vi: 'Hãy ghi lý do.', en: 'Please give a reason.' },
  'reason-too-long': { vi: 'Lý do dài quá 1.000 chữ cái. Hãy viết ngắn lại.', en: 'The reason is longer than 1,000 characters. Please shorten it.' },
  'time-required': { vi: 'Hãy chọn ngày, giờ đăng.', en: 'Please choose day and time of publication.' },
  'time-past': { vi: 'Giờ đăng phải sau lúc này.', en: 'The time of publication must lie ahead.' },
  'ending-required': { vi: 'Hãy chọn cách gỡ bài.', en: 'Please choose how the text ends.' },
  'target-required': { vi: 'Hãy chọn bài thay thế đang đăng.', en: 'Please choose the public text that takes its place.' },
  changed: { vi: 'Bài đã được sửa sau khi duyệt, nên chưa đăng. Hãy gửi duyệt lại.', en: 'The text was changed after it was approved, so it was not published. Please submit it again.' },
  'media-gone': { vi: 'Một ảnh hoặc tệp của bài đã bị xóa sau khi duyệt, nên chưa đăng. Hãy thay ảnh, tệp rồi gửi duyệt lại.', en: 'A picture or file of the text was deleted after it was approved, so it was not published. Please replace it and submit the text again.' },
  'decided-meanwhile': { vi: 'Người khác vừa quyết định bài này. Quyết định của anh, chị chưa được ghi.', en: 'Somebody else has just decided about this text. Your decision was not recorded.' },
  incomplete: { vi: 'Bài chưa đủ nội dung để gửi duyệt.', en: 'The text is not complete enough to be submitted.' },
  'not-found': { vi: 'Không tìm thấy bài.', en: 'There is no such text.' },
  gone: { vi: 'Bài đã bị xóa hoặc đang ở thùng rác nên chưa đăng. Hãy khôi phục bài, bỏ hẹn giờ rồi hẹn lại.', en: 'The text was deleted or lies in the bin, so it was not published. Please restore it, cancel the schedule and schedule it again.' },
  technical: { vi: 'Máy chủ chưa đăng được bài và đang tự thử lại. Bài gấp thì bấm Đăng ngay.', en: 'The server could not publish the text and keeps trying. If it is urgent, publish it now.' },
}; // prettier-ignore

/** What is wrong with what came in, or with the moment. */
export type Fault =
  | 'reason-required'
  | 'reason-too-long'
  | 'time-required'
  | 'time-past'
  | 'ending-required'
  | 'target-required'
  | 'changed'
  | 'media-gone'
  | 'decided-meanwhile'
  | 'incomplete'
  | 'not-found'
  | 'gone'
  | 'technical';

export const isReason = (value: string): value is FailureReason | Fault => value in TEXT;

export const reasonText = (reason: FailureReason | Fault, language: 'vi' | 'en'): string =>
  TEXT[reason][language];
