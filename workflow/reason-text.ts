import { formatDate, formatTime } from '@/i18n/format';

import type { VideoFault } from '@/richtext/own-video';
import { VIDEO_TEXT } from '@/richtext/video-text';

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
  'ended-above': { vi: 'Đơn vị cấp trên đã gỡ bài này, nên chỉ đơn vị đó hoặc cấp trên nữa cho đăng lại.', en: 'A unit above took this text off, so only that unit, or one above it, may let it be public again.' },
  'limited-above': { vi: 'Thời hạn này do đơn vị cấp trên đặt, nên chỉ đơn vị đó hoặc cấp trên nữa đổi được.', en: 'A unit above set this time limit, so only that unit, or one above it, may change it.' },
  'rule-changed': { vi: 'Quy định duyệt đã chặt hơn từ khi bài được duyệt. Hãy rút lại rồi gửi duyệt lại.', en: 'The approval rule has become stricter since this text was approved. Please take it back and submit it again.' },
  'confirm-first': { vi: 'Bản đang đăng là bản đăng khẩn chưa ai xác nhận. Hãy đọc và xác nhận bản đó trước.', en: 'What is public was published in an emergency and nobody has confirmed it. Please read and confirm that first.' },
  embargoed: { vi: 'Bài bị cấm đăng[ trước {moment}].', en: 'The text is under embargo[ until {moment}].' },
  expired: { vi: 'Thời hạn đăng đã hết[ lúc {moment}]. Hãy đặt lại thời hạn trước.', en: 'The time of this text is over[ since {moment}]. Please change the time limit first.' },
  'schedule-after-limit': { vi: 'Giờ đăng phải trước lúc hết hạn, {moment}.', en: 'It must be published before its time is over, {moment}.' },
  'limit-past': { vi: 'Thời hạn phải sau lúc này.', en: 'The limit must lie ahead.' },
  'limit-order': { vi: 'Lúc hết hạn phải sau lúc được đăng.', en: 'The end must come after the embargo.' },
  'limit-before-schedule': { vi: 'Bài đã hẹn đăng lúc {moment}, nên phải hết hạn sau lúc đó.', en: 'The text is scheduled for {moment}, so its end must come later.' },
  'change-required': { vi: 'Hãy chọn sửa nhỏ hay đính chính.', en: 'Please say whether this is a minor change or a correction.' },
  'note-required': { vi: 'Hãy ghi đính chính điều gì, để người đọc biết.', en: 'Please tell readers what was corrected.' },
  'note-too-long': { vi: 'Lời đính chính dài quá 500 ký tự. Hãy viết ngắn lại.', en: 'The note is longer than 500 characters. Please shorten it.' },
  'address-unknown': { vi: 'Địa chỉ này không thuộc trang nào trong hệ thống.', en: 'This address is on no site of this system.' },
  'nothing-to-do': { vi: 'Bài không ở bước này.', en: 'The text is not at this step.' },
  'reason-required': { vi: 'Hãy ghi lý do.', en: 'Please give a reason.' },
  'reason-too-long': { vi: 'Lý do dài quá 1.000 ký tự. Hãy viết ngắn lại.', en: 'The reason is longer than 1,000 characters. Please shorten it.' },
  'time-required': { vi: 'Hãy chọn ngày, giờ đăng.', en: 'Please choose day and time of publication.' },
  'time-past': { vi: 'Giờ đăng phải sau lúc này.', en: 'The time of publication must lie ahead.' },
  'ending-required': { vi: 'Hãy chọn cách gỡ bài.', en: 'Please choose how the text ends.' },
  'target-required': { vi: 'Hãy chọn bài thay thế đang đăng.', en: 'Please choose the public text that takes its place.' },
  changed: { vi: 'Bài đã được sửa sau khi đọc hoặc sau khi duyệt, nên chưa có gì được đăng. Hãy đọc bản mới, hoặc gửi duyệt lại.', en: 'The text was changed after it was read or approved, so nothing was published. Please read the new text, or submit it again.' },
  'media-gone': { vi: 'Một ảnh hoặc tệp của bài đã bị xóa sau khi duyệt, nên chưa đăng. Hãy thay ảnh, tệp rồi gửi duyệt lại.', en: 'A picture or file of the text was deleted after it was approved, so it was not published. Please replace it and submit the text again.' },
  'text-moved': { vi: 'Người khác vừa lưu bản mới của bài này. Hãy xem bản mới rồi bấm lại.', en: 'Somebody else has just saved a newer text. Please look at it, then try again.' },
  'decided-meanwhile': { vi: 'Người khác vừa quyết định bài này. Quyết định của anh, chị chưa được ghi.', en: 'Somebody else has just decided about this text. Your decision was not recorded.' },
  'title-missing': { vi: 'Chưa có tiêu đề.', en: 'The title is missing.' },
  'body-missing': { vi: 'Chưa có nội dung.', en: 'The text is missing.' },
  ...VIDEO_TEXT,
  'section-missing': { vi: 'Chưa chọn chuyên mục.', en: 'No section is chosen.' },
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
  | 'address-unknown'
  | 'schedule-after-limit'
  | 'limit-past'
  | 'limit-order'
  | 'limit-before-schedule'
  | 'change-required'
  | 'note-required'
  | 'note-too-long'
  | 'changed'
  | 'media-gone'
  | 'text-moved'
  | 'decided-meanwhile'
  | 'title-missing'
  | 'body-missing'
  | 'section-missing'
  | VideoFault
  | 'not-found'
  | 'gone'
  | 'technical';

export const isReason = (value: string): value is FailureReason | Fault => value in TEXT;

/** @param moment what some reasons speak of, milliseconds since 1970 */
export function reasonText(
  reason: FailureReason | Fault,
  language: 'vi' | 'en',
  moment: number | null = null,
): string {
  const iso = moment === null ? null : new Date(moment).toISOString();
  const at = iso ? `${formatTime(iso, language)}, ${formatDate(iso, language)}` : '';
  // What stands in brackets needs the moment.
  return TEXT[reason][language].replace(/\[([^\]]*)\]/g, at ? '$1' : '').replace('{moment}', at);
}
