import { describe, expect, it } from 'vitest';

import { noticeMail, type MailedNotice } from './notice-mail';

const now = Date.parse('2026-11-25T01:12:00Z');
const notice = (kind: MailedNotice['kind'], title: string): MailedNotice => ({
  kind, title, itemType: 'articles', item: `id-${title}`, unit: 'xã An Bình', by: 'Trần Văn Thử', at: now,
}); // prettier-ignore
const vi = { daily: false, now, language: 'vi' as const };

describe('a mail of notices', () => {
  it('names the text, says what to do, and leads there', () => {
    const { subject, text } = noticeMail('Lê Thị Hoa', [notice('submitted', 'Nạo vét\nkênh')], vi);
    expect(subject).toBe('Bài chờ duyệt: Nạo vét kênh');
    expect(text).toContain('Kính gửi: Lê Thị Hoa\n\n- Trần Văn Thử gửi bài để anh, chị đọc và duyệt.');
    expect(text).toContain('  xã An Bình, 08:12, 25/11/2026');
    expect(text).toMatch(/https?:\/\/\S+\/admin\/collections\/articles\/id-Nạo/);
    expect(text).toMatch(/cách nhận thư tại trang tài khoản: http\S+\/admin\/account/);
    expect(text).not.toContain('!');
  }); // prettier-ignore

  it('puts an emergency first and into the subject', () => {
    const { subject, text } = noticeMail('A', [notice('submitted', 'một'), notice('emergency', 'hai')], vi); // prettier-ignore
    expect(subject).toBe('Đăng khẩn, cần xác nhận: hai (+1)');
    expect(text.indexOf('hai')).toBeLessThan(text.indexOf('một'));
  });

  it('counts several, and names the day of a daily one', () => {
    const two = [notice('published', 'một'), notice('approved', 'hai')];
    expect(noticeMail('A', two, vi).subject).toBe('2 thông báo về bài của đơn vị');
    expect(noticeMail('A', two, { ...vi, daily: true }).subject).toBe('Thông báo ngày 25/11/2026: 2 mục'); // prettier-ignore
    const english = noticeMail('A', two, { daily: true, now, language: 'en' });
    expect(english.subject).toBe('Notices of 25 November 2026: 2');
    expect(english.text).toContain('Dear A,');
  });

  it('ends after thirty with a number and a link', () => {
    const many = Array.from({ length: 42 }, (_, n) => notice('published', `bài ${n}`));
    const { text } = noticeMail('A', many, vi);
    expect(text.match(/^- /gm)).toHaveLength(30);
    expect(text).toMatch(/Còn 12 thông báo khác: http\S+\/admin\/thong-bao/);
  });
});
