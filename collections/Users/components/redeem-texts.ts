const vi = {
  title: 'Nhập mã mời',
  withLink: 'Đặt mật khẩu',
  intro: 'Mã do quản trị viên của đơn vị giao, hoặc có trong thư mời.',
  code: 'Mã mời hoặc mã đặt lại mật khẩu',
  codeHelp: 'Bốn nhóm, mỗi nhóm bốn chữ và số. Chữ thường cũng được.',
  otherCode: 'Nhập mã khác',
  password: 'Mật khẩu mới',
  passwordHelp:
    'Ít nhất 12 ký tự. Nên dùng một câu dễ nhớ, không chứa tên hay địa chỉ thư của anh, chị.',
  again: 'Nhập lại mật khẩu',
  show: 'Hiện mật khẩu',
  submit: 'Đặt mật khẩu',
  noCode: 'Chưa nhập mã.',
  differ: 'Hai lần nhập mật khẩu không giống nhau.',
  failed: 'Mất kết nối. Mật khẩu chưa được đặt. Kiểm tra mạng rồi bấm lại.',
  done: (email: string) =>
    `Đã đặt mật khẩu. Anh, chị đăng nhập bằng địa chỉ ${email} và mật khẩu vừa đặt.`,
  login: 'Đăng nhập',
  first: 'Chưa có quản trị viên',
  firstText:
    'Quản trị viên đầu tiên được tạo bằng lệnh trên máy chủ. Lệnh in ra đường dẫn và mã để đặt mật khẩu:',
};

export type RedeemTexts = typeof vi;

const en: RedeemTexts = {
  title: 'Enter an invitation code',
  withLink: 'Set your password',
  intro: 'Your unit’s administrator hands it to you, or it came by mail.',
  code: 'Invitation or reset code',
  codeHelp: 'Four groups of four letters and digits. Small letters are fine.',
  otherCode: 'Enter another code',
  password: 'New password',
  passwordHelp:
    'At least 12 characters. A sentence is easy to remember; leave out your name and e-mail address.',
  again: 'Repeat the password',
  show: 'Show the password',
  submit: 'Set the password',
  noCode: 'The code is missing.',
  differ: 'The two passwords differ.',
  failed: 'The connection was lost. The password was not set. Check the network and press again.',
  done: (email) => `Your password is set. Sign in with ${email} and the new password.`,
  login: 'Sign in',
  first: 'No administrator yet',
  firstText:
    'The first administrator is created by a command on the server. It prints a link and a code to set the password:',
};

export const redeemTexts = (language: string): RedeemTexts => (language === 'en' ? en : vi);
