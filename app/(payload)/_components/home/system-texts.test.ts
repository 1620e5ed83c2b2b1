import { expect, it } from 'vitest';

import { systemTexts } from './system-texts';

it('says what is wrong and what to do, each thing once', () => {
  const silent = { act: true, seconds: 200 };
  expect(
    systemTexts(
      [
        { code: 'task-late', task: 'send-mails', ...silent },
        { code: 'task-late', task: 'publish-due', ...silent },
        { code: 'task-stuck', task: 'publish-due', ...silent },
        { code: 'schedules-overdue', act: true, count: 3, seconds: 7_300 },
      ],
      'vi',
    ).sentences,
  ).toEqual([
    'Máy chủ đã ngừng làm việc nền 3 phút nay: bài hẹn giờ, thư báo và nhật ký bị chậm. Hãy báo người vận hành máy chủ.',
    '3 bài hẹn giờ đã quá giờ mà chưa đăng, chậm nhất 2 giờ. Hãy báo người vận hành máy chủ; bài gấp thì mở bài và bấm Đăng.',
  ]);
});

it('says so where more wait than are counted, and minds the singular', () => {
  const refused = (count: number, language: 'vi' | 'en') =>
    systemTexts([{ code: 'schedules-refused', act: false, count, seconds: 1 }], language)
      .sentences[0];
  expect(refused(100, 'vi')).toMatch(/^Từ 100 bài hẹn giờ/);
  expect(refused(100, 'en')).toMatch(/^100 or more scheduled texts wait/);
  expect(refused(1, 'en')).toMatch(/^1 scheduled text waits/);
});
