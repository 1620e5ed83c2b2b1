const vi = {
  title: 'Vào hệ thống',
  saveFirst: 'Lưu người này trước, rồi mời.',
  loading: 'Đang tải…',
  failed: 'Chưa làm được, không có gì thay đổi. Kiểm tra mạng rồi bấm lại.',
  state: { new: 'Chưa đặt mật khẩu lần nào.', active: 'Đã đặt mật khẩu, đăng nhập được.', closed: 'Tài khoản đang đóng.' },
  inviteMail: 'Mời người này qua thư',
  inviteHand: 'In mã mời',
  resetMail: 'Gửi mã đặt lại mật khẩu qua thư',
  resetHand: 'In mã đặt lại mật khẩu',
  unlock: 'Cho thử đăng nhập lại ngay',
  close: 'Đóng tài khoản',
  reopen: 'Mở lại tài khoản',
  why: 'Lý do',
  sent: (to: string, until: string) => `Đã gửi thư đến ${to}. Mã dùng được đến ${until}.`,
  closed: 'Đã đóng tài khoản. Mọi phiên đăng nhập đã kết thúc.',
  reopened: 'Đã mở lại tài khoản.',
  unlocked: 'Người này thử đăng nhập lại được ngay.',
  card: {
    invite: 'Mã mời', reset: 'Mã đặt lại mật khẩu', print: 'In', done: 'Đã trao mã', once: 'Mã chỉ hiện một lần. In hoặc chép lại trước khi đóng.',
    roles: 'Vai trò', open: 'Mở trang', enter: 'rồi nhập mã', link: 'Hoặc mở đường dẫn', until: 'Dùng được một lần, đến', keep: 'Trao tận tay, không để người khác thấy.',
  },
}; // prettier-ignore

export type AccountTexts = typeof vi;

const en: AccountTexts = {
  title: 'Way in',
  saveFirst: 'Save this person first, then send the invitation.',
  loading: 'Loading…',
  failed: 'That did not work, and nothing was changed. Check the network and press again.',
  state: { new: 'Has never set a password.', active: 'Has a password and can sign in.', closed: 'The account is closed.' },
  inviteMail: 'Invite by mail',
  inviteHand: 'Print an invitation code',
  resetMail: 'Send a reset code by mail',
  resetHand: 'Print a reset code',
  unlock: 'Lift the pause after wrong passwords',
  close: 'Close the account',
  reopen: 'Reopen the account',
  why: 'Reason',
  sent: (to, until) => `A mail was sent to ${to}. The code works until ${until}.`,
  closed: 'The account is closed. Every session was signed out.',
  reopened: 'The account is open again.',
  unlocked: 'This person can try to sign in again at once.',
  card: {
    invite: 'Invitation code', reset: 'Password reset code', print: 'Print', done: 'Code handed over', once: 'The code is shown once. Print it or copy it before you close this.',
    roles: 'Roles', open: 'Open', enter: 'and enter the code', link: 'Or open this link', until: 'Works once, until', keep: 'Hand it over in person; show it to nobody else.',
  },
}; // prettier-ignore

export const accountTexts = (language: string): AccountTexts => (language === 'en' ? en : vi);
