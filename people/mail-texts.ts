import { formatDate, formatTime } from '@/i18n/format';

export type MailText = { subject: string; text: string };

type Language = 'vi' | 'en';

/** What a mail with a code says. `roles` are lines such as "Biên tập viên, xã An Bình". */
export type CodeMail = {
  name: string;
  link: string;
  page: string;
  code: string;
  expiresAt: number;
  by: string | null;
  roles: readonly string[];
};

const until = (at: number, language: Language): string => {
  const iso = new Date(at).toISOString();
  return `${formatTime(iso, language)} ${language === 'vi' ? 'ngày' : 'on'} ${formatDate(iso, language)}`;
};

const FOOT = {
  vi: 'Thư này được gửi tự động, xin không trả lời.',
  en: 'This message was sent automatically; please do not reply.',
};

const page = (...parts: (string | null)[]): string =>
  parts.filter((part) => part !== null).join('\n\n');

const ways = (mail: CodeMail, language: Language): string =>
  language === 'vi'
    ? `Mở đường dẫn sau để đặt mật khẩu:\n${mail.link}\n\nNếu không mở được đường dẫn, vào trang ${mail.page} và nhập mã: ${mail.code}\n\nĐường dẫn và mã chỉ dùng được một lần, đến ${until(mail.expiresAt, 'vi')}. Xin không chuyển thư này cho người khác.`
    : `Open this link to set your password:\n${mail.link}\n\nIf the link does not open, go to ${mail.page} and enter the code: ${mail.code}\n\nThe link and the code work once, until ${until(mail.expiresAt, 'en')}. Please do not forward this message.`;

export function inviteMail(mail: CodeMail, language: Language): MailText {
  const roles = mail.roles.map((role) => `- ${role}`).join('\n');
  if (language === 'vi') {
    return {
      subject: 'Mời tham gia quản trị trang thông tin điện tử',
      text: page(
        `Kính gửi: ${mail.name}`,
        `${mail.by ?? 'Quản trị viên'} mời anh, chị tham gia quản trị trang thông tin điện tử với vai trò:\n${roles}`,
        ways(mail, 'vi'),
        'Nếu anh, chị không biết về lời mời này, xin bỏ qua thư.',
        FOOT.vi,
      ),
    };
  }
  return {
    subject: 'Invitation to the administration of the portal',
    text: page(`Dear ${mail.name},`, `${mail.by ?? 'An administrator'} invites you to work on the portal as:\n${roles}`, ways(mail, 'en'), 'If you do not know about this invitation, please ignore this message.', FOOT.en),
  };
} // prettier-ignore

export function resetMail(mail: CodeMail, language: Language): MailText {
  if (language === 'vi') {
    return {
      subject: 'Đặt lại mật khẩu',
      text: page(
        `Kính gửi: ${mail.name}`,
        mail.by ? `${mail.by} đã cấp cho anh, chị mã đặt lại mật khẩu.` : 'Có yêu cầu đặt lại mật khẩu cho tài khoản của anh, chị.',
        ways(mail, 'vi'),
        'Nếu anh, chị không yêu cầu, xin bỏ qua thư; mật khẩu hiện tại vẫn dùng được.',
        FOOT.vi,
      ),
    };
  }
  return {
    subject: 'Reset your password',
    text: page(`Dear ${mail.name},`, mail.by ? `${mail.by} has issued a code to reset your password.` : 'Somebody asked to reset the password of your account.', ways(mail, 'en'), 'If you did not ask for this, please ignore this message; your present password still works.', FOOT.en),
  };
} // prettier-ignore

/** To the person himself whenever somebody else got a way into his account, or the account changed: it holds no secret. */
export type Notice = 'reset-handed' | 'password-set' | 'email-changed';

const NOTICES: Record<Notice, Record<Language, { subject: string; line: string }>> = {
  'reset-handed': {
    vi: { subject: 'Đã cấp mã đặt lại mật khẩu', line: 'Quản trị viên vừa in mã đặt lại mật khẩu cho tài khoản của anh, chị để trao tận tay.' },
    en: { subject: 'A password reset code was issued', line: 'An administrator has just printed a code to reset your password, to be handed to you.' },
  },
  'password-set': {
    vi: { subject: 'Mật khẩu đã được đổi', line: 'Mật khẩu tài khoản của anh, chị vừa được đổi. Các phiên đăng nhập khác đã kết thúc.' },
    en: { subject: 'Your password was changed', line: 'The password of your account has just been changed. Other sessions have been signed out.' },
  },
  'email-changed': {
    vi: { subject: 'Địa chỉ thư của tài khoản đã thay đổi', line: 'Tài khoản của anh, chị từ nay đăng nhập bằng địa chỉ thư khác. Thư này gửi đến địa chỉ cũ.' },
    en: { subject: 'The e-mail address of your account was changed', line: 'Your account now signs in with another e-mail address. This message goes to the former one.' },
  },
}; // prettier-ignore

export function noticeMail(notice: Notice, name: string, language: Language): MailText {
  const { subject, line } = NOTICES[notice][language];
  if (language === 'vi') {
    return { subject, text: page(`Kính gửi: ${name}`, line, 'Nếu không phải anh, chị, đề nghị báo ngay cho quản trị viên của đơn vị.', FOOT.vi) };
  }
  return { subject, text: page(`Dear ${name},`, line, 'If this was not you, tell your unit’s administrator at once.', FOOT.en) };
} // prettier-ignore
