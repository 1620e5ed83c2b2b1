import { describe, expect, it } from 'vitest';

import { VERBS } from '@/workflow/states';

import { kindOf } from './kind';
import { PHRASES } from './phrases';
import { auditMoment, auditSentence, type AuditFacts } from './sentence';

const facts = (more: Partial<AuditFacts>): AuditFacts => ({
  action: 'articles.approve', actorName: 'Trần Văn Thử', actorRole: 'editor', actorUnit: 'xã An Bình',
  object: 'bài “Lịch tiêm”', place: null, before: null, after: null, ...more,
}); // prettier-ignore

const vi = (more: Partial<AuditFacts>) => auditSentence(facts(more), 'vi');
const en = (more: Partial<AuditFacts>) =>
  auditSentence(facts({ object: 'the article “Lịch tiêm”', actorUnit: 'An Binh Commune', ...more }), 'en'); // prettier-ignore

describe('a row of the log as a sentence', () => {
  it('says who, as what, where, and did what to which text', () => {
    expect(vi({})).toBe('Trần Văn Thử (biên tập viên, xã An Bình) đã duyệt bài “Lịch tiêm”');
    expect(en({})).toBe('Trần Văn Thử (editor, An Binh Commune) approved the article “Lịch tiêm”');
    expect(auditMoment('2024-03-26T00:41:03.000Z', 'vi')).toBe('lúc 07:41, Thứ Ba, 26/3/2024');
    expect(auditMoment('2024-03-26T00:41:03.000Z', 'en')).toBe('at 07:41, Tuesday, 26 March 2024');
  });

  it.each([
    [{ after: { work: 'none' } }, 'đã duyệt và đăng bài “Lịch tiêm”', 'approved and published the article “Lịch tiêm”'],
    [{ action: 'articles.embargo', after: { live: 'live' } }, 'đã đăng lại bài “Lịch tiêm”, đã đến giờ được đăng', 'showed the article “Lịch tiêm”, whose time had come'],
    [{ action: 'articles.emergency' }, 'đã đăng khẩn bài “Lịch tiêm”', 'published the article “Lịch tiêm” in an emergency'],
    [{ action: 'articles.recall', before: { work: 'in-review' } }, 'đã rút lại bài “Lịch tiêm” để sửa', 'took the article “Lịch tiêm” back to change it'],
    [{ action: 'articles.recall', before: { state: 'live' }, place: 'X' }, 'đã thu hồi lượt đăng bài “Lịch tiêm” ở X', 'recalled the article “Lịch tiêm” from X'],
    [{ action: 'articles.return', before: { state: 'offered' } }, 'đã trả lại đề xuất đăng bài “Lịch tiêm”', 'returned the offer of the article “Lịch tiêm”'],
    [{ action: 'articles.send', place: 'X' }, 'đã chuyển bài “Lịch tiêm” xuống X', 'sent the article “Lịch tiêm” down to X'],
    [{ action: 'users.login', object: null }, 'đã đăng nhập', 'logged in'],
    [{ action: 'audit.export', object: null, after: { from: '2024-03-01', to: '2024-03-26' } }, 'đã xuất nhật ký, từ 1/3/2024 đến 26/3/2024', 'exported the log, from 1 March 2024 to 26 March 2024'],
    [{ action: 'articles.update', object: null }, 'đã sửa nội dung không còn', 'changed something that is gone'],
  ] satisfies [Partial<AuditFacts>, string, string][])('%o', (more, vietnamese, english) => {
    expect(vi(more)).toBe(`Trần Văn Thử (biên tập viên, xã An Bình) ${vietnamese}`);
    expect(en(more)).toBe(`Trần Văn Thử (editor, An Binh Commune) ${english}`);
  }); // prettier-ignore

  it('names the system, and tells of a refused login without anybody', () => {
    const nobody = { actorName: null, actorRole: 'system', actorUnit: null };
    expect(vi({ ...nobody, action: 'articles.publish' })).toBe('Hệ thống đã đăng bài “Lịch tiêm”');
    expect(en({ ...nobody, action: 'articles.publish' })).toBe('The system published the article “Lịch tiêm”'); // prettier-ignore
    const failed = { ...nobody, actorRole: null, action: 'users.login-failed', object: 'tài khoản “Bùi Văn Thử”' };
    expect(vi(failed)).toBe('Có lần đăng nhập không thành công vào tài khoản “Bùi Văn Thử”');
    expect(vi({ actorRole: null, actorUnit: null })).toBe('Trần Văn Thử đã duyệt bài “Lịch tiêm”');
  }); // prettier-ignore

  it('reads an action that nobody has named as it stands', () => {
    expect(vi({ action: 'articles.frobnicate' })).toMatch(/ đã làm việc “articles.frobnicate” với bài “Lịch tiêm”$/); // prettier-ignore
    expect(en({ action: 'frobnicate', object: null })).toMatch(/ did “frobnicate”$/);
    expect(vi({ actorRole: 'steward' })).toContain('(steward, xã An Bình)');
  });

  it('never takes what a title says for a place of its own', () => {
    expect(vi({ action: 'articles.send', object: 'bài “{p} $& {o}”', place: 'X' })).toMatch(/ đã chuyển bài “{p} \$& {o}” xuống X$/); // prettier-ignore
  });

  it('has a phrase of its own for every verb of the workflow', () => {
    for (const verb of VERBS) expect(Object.keys(PHRASES.vi)).toContain(verb);
  });

  it('has every phrase in both languages', () => {
    expect(Object.keys(PHRASES.en)).toEqual(Object.keys(PHRASES.vi));
    for (const [key, phrase] of Object.entries(PHRASES.vi))
      for (const part of ['{o}', '{p}'])
        expect(PHRASES.en[key]!.includes(part), key).toBe(phrase.includes(part));
  });
});

it.each([
  ['articles.approve', {}, 'publication'], ['pages.withdraw', {}, 'publication'], ['articles.emergency', {}, 'emergency'], ['articles.confirm', {}, 'emergency'],
  ['articles.recall', { work: 'in-review' }, 'publication'], ['articles.recall', { state: 'live' }, 'sending'], ['articles.send', {}, 'sending'],
  ['articles.limit', {}, 'publication'], ['articles.schedule-failed', {}, 'publication'], ['articles.update', {}, 'content'], ['media.create', {}, 'content'], ['preview.create', {}, 'content'], ['articles.anything', {}, 'content'],
  ['users.login-failed', {}, 'access'], ['users.close', {}, 'people'], ['sites.update', {}, 'settings'], ['units.move', {}, 'units'], ['audit.export', {}, 'log'], ['x', {}, 'settings'],
])('%s %o is %s', (action, before, kind) => expect(kindOf({ action, before: before as never })).toBe(kind)); // prettier-ignore
