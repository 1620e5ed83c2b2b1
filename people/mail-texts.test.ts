import { expect, it } from 'vitest';

import { inviteMail, noticeMail, resetMail } from './mail-texts';

const mail = {
  name: 'Lê Thị Hoa', link: 'https://quantri.example/admin/moi#T', page: 'https://quantri.example/admin/moi', code: 'BCFG-HJKM-NPQR-2345',
  expiresAt: Date.parse('2026-03-26T00:41:00Z'), by: 'Vũ Đức Thắng', roles: ['Biên tập viên, xã An Bình'],
}; // prettier-ignore

it('invites in Vietnamese with the roles, both ways in and the hour in Viet Nam', () => {
  const { subject, text } = inviteMail(mail, 'vi');
  expect(subject).toBe('Mời tham gia quản trị trang thông tin điện tử');
  for (const part of [
    'Kính gửi: Lê Thị Hoa',
    'Vũ Đức Thắng',
    '- Biên tập viên, xã An Bình',
    mail.link,
    mail.code,
    'đến 07:41 ngày 26/3/2026',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/!|undefined|null/);
});

it('says who asked for a reset', () => {
  expect(resetMail(mail, 'vi').text).toContain('Vũ Đức Thắng đã cấp');
  expect(resetMail({ ...mail, by: null }, 'vi').text).toContain('Có yêu cầu đặt lại mật khẩu');
  expect(resetMail(mail, 'en').text).toContain('until 07:41 on 26 March 2026');
});

it('puts no secret into notices', () => {
  for (const notice of ['reset-handed', 'password-set', 'email-changed'] as const) {
    for (const language of ['vi', 'en'] as const)
      expect(noticeMail(notice, mail.name, language).text).not.toMatch(/http|[A-Z2-9]{4}-/);
  }
});
