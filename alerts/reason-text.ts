import type { AlertReason } from './authority';
import type { ChannelFault } from './reach';

export type AlertFault =
  | 'not-found'
  | 'kind-missing'
  | 'severity-missing'
  | 'title-missing'
  | 'body-missing'
  | 'text-too-long'
  | 'blank-left'
  | 'time-wrong'
  | 'time-too-long'
  | 'phone-wrong'
  | 'link-wrong'
  | 'key-missing'
  | 'pages-changed'
  | 'no-pages'
  | 'moved-on'
  | 'area-name';

export type AlertProblem = AlertReason | ChannelFault | AlertFault;

type Words = { status: number; vi: string; en: string };

/** Whole sentences that say what to do (FLOWS, rule 2). `{n}` is a number that the caller knows. */
const TEXT: Record<AlertProblem, Words> = {
  'issuers-only': { status: 403, vi: 'Chỉ người kiểm duyệt và quản trị viên của đơn vị phát được cảnh báo. Hãy gọi người trực của đơn vị.', en: 'Alerts are issued by moderators and administrators of the unit. Please call whoever is on duty.' },
  'second-person': { status: 403, vi: 'Anh, chị là người viết nội dung này. Cần một người thứ hai xác nhận.', en: 'These are your own words. A second person has to confirm them.' },
  'nothing-to-confirm': { status: 409, vi: 'Cảnh báo này không còn chờ xác nhận.', en: 'This alert no longer waits for a confirmation.' },
  'not-running': { status: 409, vi: 'Cảnh báo này đã kết thúc. Muốn báo tiếp, hãy phát cảnh báo mới.', en: 'This alert has ended. To go on, please issue a new one.' },
  'emergency-stays': { status: 403, vi: 'Cảnh báo khẩn cấp không ẩn được. Nếu nội dung sai, hãy gọi đơn vị phát.', en: 'An emergency cannot be hidden. If it is wrong, please call the unit that issued it.' },
  'hiders-only': { status: 403, vi: 'Chỉ người được đăng bài của đơn vị ẩn, hiện được cảnh báo trên trang của mình.', en: 'Alerts are hidden and shown by those who publish for the unit.' },
  'place-missing': { status: 400, vi: 'Chọn ít nhất một nơi hiện cảnh báo.', en: 'Choose at least one place.' },
  'place-too-many': { status: 400, vi: 'Chọn lẻ nhiều nhất 60 nơi. Nhiều hơn thì chọn cả cấp.', en: 'At most 60 single places. For more, choose a whole level.' },
  'place-foreign': { status: 403, vi: 'Có nơi không thuộc đơn vị của anh, chị. Hãy bỏ nơi đó rồi phát.', en: 'One of the places is not in your unit. Please take it out.' },
  'not-found': { status: 404, vi: 'Không tìm thấy cảnh báo.', en: 'There is no such alert.' },
  'kind-missing': { status: 400, vi: 'Chọn phát thật hay diễn tập.', en: 'Choose between a real alert and a drill.' },
  'severity-missing': { status: 400, vi: 'Chọn mức: khẩn cấp, quan trọng hoặc thông báo.', en: 'Choose the severity: emergency, important or notice.' },
  'title-missing': { status: 400, vi: 'Chưa có dòng đầu.', en: 'The first line is missing.' },
  'body-missing': { status: 400, vi: 'Chưa ghi người dân cần làm gì.', en: 'It does not say yet what people should do.' },
  'text-too-long': { status: 400, vi: 'Dòng đầu tối đa 160 ký tự, nội dung tối đa 1.200. Hãy viết ngắn lại.', en: 'At most 160 characters in the first line and 1,200 below. Please shorten it.' },
  'blank-left': { status: 400, vi: 'Còn chỗ trống trong ngoặc vuông. Điền rồi phát.', en: 'A blank in square brackets is left. Fill it in first.' },
  'time-wrong': { status: 400, vi: 'Giờ kết thúc phải sau bây giờ và sau giờ bắt đầu.', en: 'The end must lie ahead, and after the start.' },
  'time-too-long': { status: 400, vi: 'Cảnh báo kéo dài nhiều nhất 30 ngày. Hãy chọn giờ kết thúc sớm hơn.', en: 'An alert lasts at most 30 days. Please choose an earlier end.' },
  'phone-wrong': { status: 400, vi: 'Số điện thoại chỉ gồm chữ số, dấu cách và dấu +.', en: 'A telephone number holds digits, spaces and + only.' },
  'link-wrong': { status: 400, vi: 'Địa chỉ trang chi tiết phải bắt đầu bằng https://, hoặc bằng dấu / nếu ở trang của đơn vị.', en: 'The address of the details must begin with https://, or with / on the unit’s own site.' },
  'key-missing': { status: 400, vi: 'Yêu cầu không hợp lệ. Hãy tải lại trang rồi phát.', en: 'The request is not valid. Please reload the page.' },
  'pages-changed': { status: 409, vi: 'Số trang vừa thay đổi: nay là {n} trang. Chưa phát gì. Xem lại rồi bấm lần nữa.', en: 'The number of pages has just changed to {n}. Nothing was issued. Please look again and press once more.' },
  'no-pages': { status: 400, vi: 'Nơi đã chọn không có trang nào đang hoạt động.', en: 'There is no active site in the chosen places.' },
  'moved-on': { status: 409, vi: 'Người khác vừa thay đổi cảnh báo này. Xem lại rồi bấm lần nữa nếu vẫn cần.', en: 'Somebody else has just changed this alert. Please look again, and press once more if it is still needed.' },
  'area-name': { status: 400, vi: 'Đặt tên cho nhóm khu vực, tối đa 80 ký tự.', en: 'Give the area a name of at most 80 characters.' },
}; // prettier-ignore

export const alertProblemStatus = (problem: AlertProblem): number => TEXT[problem].status;

/** @param n the number that the sentence speaks of, where it does */
export const alertProblemText = (problem: AlertProblem, language: 'vi' | 'en', n = 0): string =>
  TEXT[problem][language].replace('{n}', String(n));
