import type { Reason } from './reason';

type Text = { vi: string; en: string };

const TEXTS: Record<Exclude<Reason, 'throttled'>, Text> = {
  credentials: { vi: 'Sai thư điện tử hoặc mật khẩu.', en: 'Wrong e-mail or password.' },
  closed: { vi: 'Tài khoản đã đóng. Cần dùng lại, đề nghị liên hệ quản trị viên của đơn vị.', en: 'This account is closed. If you need it again, ask your unit’s administrator.' },
  'bad-code': { vi: 'Mã không đúng, đã dùng hoặc đã hết hạn. Đề nghị quản trị viên của đơn vị cấp mã mới.', en: 'The code is wrong, used or expired. Ask your unit’s administrator for a new one.' },
  'bad-request': { vi: 'Thiếu thông tin. Kiểm tra lại rồi gửi.', en: 'Something is missing. Check it and send again.' },
  'foreign-page': { vi: 'Yêu cầu không đến từ trang quản trị. Mở lại trang quản trị rồi làm lại.', en: 'The request does not come from the administration’s page. Open it and try again.' },
  'not-found': { vi: 'Không có người dùng này.', en: 'There is no such person.' },
  'out-of-reach': { vi: 'Người này còn vai trò ngoài phạm vi anh, chị quản lý. Đề nghị quản trị viên cấp trên thực hiện.', en: 'This person also has roles outside your reach. Ask the administrator of the level above.' },
  self: { vi: 'Anh, chị không tự làm việc này cho mình. Cần đổi mật khẩu, mở trang tài khoản của anh, chị.', en: 'You cannot do this for yourself. To change your password, open your account page.' },
  'already-active': { vi: 'Người này đã đặt mật khẩu và vào được hệ thống. Nếu quên mật khẩu, cấp mã đặt lại.', en: 'This person already has a password. If it is forgotten, hand over a reset code.' },
  'not-active': { vi: 'Người này chưa vào hệ thống lần nào. Cấp mã mời.', en: 'This person has never signed in. Send an invitation.' },
  'account-closed': { vi: 'Tài khoản đang đóng. Mở lại tài khoản trước.', en: 'The account is closed. Reopen it first.' },
  'account-open': { vi: 'Tài khoản đang mở.', en: 'The account is open.' },
  'command-only': { vi: 'Quản trị viên đầu tiên được tạo bằng lệnh trên máy chủ: npm run create-admin.', en: 'The first administrator is created by a command on the server: npm run create-admin.' },
  'codes-only': { vi: 'Mật khẩu chỉ đặt lại bằng mã hoặc đường dẫn một lần.', en: 'A password is reset with a one-time code or link only.' },
  'no-role': { vi: 'Phải có ít nhất một vai trò. Người đã nghỉ thì đóng tài khoản.', en: 'There must be at least one role. Close the account of a person who has left.' },
  'unit-closed': { vi: 'Đơn vị đã kết thúc, không giao thêm vai trò được.', en: 'The unit is closed; no more roles can be granted there.' },
  'term-order': { vi: 'Ngày kết thúc vai trò phải sau ngày bắt đầu và sau lúc này.', en: 'The role must end after it begins, and later than now.' },
  'stand-in-until': { vi: 'Làm thay thì phải ghi đến ngày nào.', en: 'A stand-in needs a day on which it ends.' },
  'stand-in-long': { vi: 'Làm thay tối đa một năm. Lâu hơn thì giao hẳn vai trò.', en: 'Standing in lasts a year at most. For longer, grant the role for good.' },
  'stand-in-self': { vi: 'Không ai làm thay chính mình. Hãy chọn người vắng mặt.', en: 'Nobody stands in for himself. Choose who is away.' },
  'stand-in-unknown': { vi: 'Người vắng mặt phải đang giữ đúng vai trò này tại đơn vị này.', en: 'The person who is away must have this very role in this unit.' },
  'password-short': { vi: 'Mật khẩu phải có ít nhất 12 ký tự. Nên dùng một câu dễ nhớ.', en: 'The password needs at least 12 characters. A sentence is easy to remember.' },
  'password-long': { vi: 'Mật khẩu dài quá 200 ký tự.', en: 'The password is longer than 200 characters.' },
  'password-obvious': { vi: 'Mật khẩu này dễ đoán. Chọn mật khẩu khác.', en: 'This password is easy to guess. Choose another one.' },
  'password-personal': { vi: 'Mật khẩu không được chứa tên hoặc địa chỉ thư của anh, chị.', en: 'The password must not contain your name or e-mail address.' },
  'unit-unknown': { vi: 'Không có đơn vị này trong danh mục.', en: 'There is no such unit in the registry.' },
  'unit-ambiguous': { vi: 'Có nhiều đơn vị khớp. Ghi mã hoặc đường dẫn đầy đủ.', en: 'Several units match. Give the code or the full path.' },
  'email-taken': { vi: 'Đã có tài khoản dùng thư điện tử này. Thêm --reset để cấp mã mới.', en: 'There is an account with this e-mail. Add --reset for a new code.' },
  'email-bad': { vi: 'Thư điện tử không đúng.', en: 'This is not an e-mail address.' },
  'name-missing': { vi: 'Chưa có họ và tên.', en: 'The name is missing.' },
}; // prettier-ignore

/** The whole sentence that a person reads. @param waitMs how long a `throttled` request has to wait */
export function reasonText(reason: Reason, language: 'vi' | 'en', waitMs = 0): string {
  if (reason !== 'throttled') return TEXTS[reason][language];
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
  if (language === 'vi') return `Nhập sai quá nhiều lần. Thử lại sau ${minutes} phút.`;
  return `Too many tries. Try again in ${minutes} minute${minutes === 1 ? '' : 's'}.`;
}
