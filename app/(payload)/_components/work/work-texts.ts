import type { Verb } from '@/workflow/states';

import { askTextsEn, askTextsVi } from './ask-texts';

const vi = {
  ...askTextsVi,
  title: 'Duyệt và đăng',
  state: {
    none: 'Đã đăng', draft: 'Nháp', 'in-review': 'Chờ duyệt', returned: 'Trả lại', approved: 'Đã duyệt', scheduled: 'Hẹn giờ', ended: 'Đã kết thúc', held: 'Tạm ngừng đăng',
  },
  liveToo: 'Bản cũ vẫn đang đăng.',
  verb: {
    submit: 'Gửi duyệt', correct: 'Gửi đính chính', recall: 'Rút lại để sửa', return: 'Trả lại', approve: 'Duyệt và đăng', publish: 'Đăng', schedule: 'Hẹn giờ',
    unschedule: 'Bỏ hẹn giờ', emergency: 'Đăng khẩn', confirm: 'Xác nhận đã đọc', limit: 'Đặt thời hạn', withdraw: 'Gỡ bài', restore: 'Khôi phục',
  } satisfies Record<Verb, string> as Record<Verb, string>,
  approveOnly: 'Duyệt, chưa đăng',
  loading: 'Đang tải…', retry: 'Thử lại', failed: 'Chưa tải được. Không có gì thay đổi.',
  newText: 'Lưu bài lần đầu thì gửi duyệt được.',
  readers: (names: string) => `Sẽ đọc bài: ${names}.`,
  noReader: 'Chưa có ai đọc được bài này. Hãy báo quản trị viên của đơn vị.',
  submitted: (name: string, at: string) => `${name} gửi lúc ${at}.`,
  returned: (reason: string) => `Lý do trả lại: “${reason}”`,
  scheduled: (at: string) => `Sẽ đăng lúc ${at}.`,
  scheduleFailed: (why: string) => `Đã đến giờ nhưng chưa đăng được: ${why}`,
  confirmBy: (at: string) => `Bài đăng khẩn, cần người thứ hai xác nhận trước ${at}.`,
  ended: (how: string, at: string) => `${how} lúc ${at}.`,
  endedReason: (reason: string) => `Lý do: “${reason}”`,
  endedHow: { withdrawn: 'Đã gỡ', error: 'Đã gỡ vì đăng nhầm', merged: 'Đã gộp vào bài khác', archived: 'Đã đưa vào lưu trữ', expired: 'Hết thời hạn', embargo: 'Tạm ngừng đăng' } as Record<string, string>,
  cancel: 'Hủy', network: 'Mất kết nối. Quyết định chưa được ghi. Kiểm tra mạng rồi bấm lại.', saveFailed: 'Chưa lưu được bài, nên chưa gửi. Hãy xem các ô báo lỗi.', overtaken: 'Người khác vừa lưu bài này, nên chưa gửi. Hãy ghép hai bản, rồi bấm lại.',
  done: {
    submit: 'Đã gửi duyệt.', correct: 'Đã gửi đính chính.', recall: 'Đã rút lại. Anh, chị sửa tiếp được.', return: 'Đã trả lại người viết.', approve: 'Đã duyệt.', publish: 'Đã đăng.',
    schedule: 'Đã hẹn giờ.', unschedule: 'Đã bỏ hẹn giờ.', emergency: 'Đã đăng khẩn.', confirm: 'Đã xác nhận.', limit: 'Đã ghi thời hạn.', withdraw: 'Đã gỡ bài.', restore: 'Đã khôi phục.',
  } satisfies Record<Verb, string> as Record<Verb, string>,
};

export type WorkTexts = typeof vi;

const en: WorkTexts = {
  ...askTextsEn,
  title: 'Review and publication',
  state: { none: 'Published', draft: 'Draft', 'in-review': 'In review', returned: 'Returned', approved: 'Approved', scheduled: 'Scheduled', ended: 'Ended', held: 'Held back' },
  liveToo: 'The former text is still public.',
  verb: {
    submit: 'Submit for review', correct: 'Submit a correction', recall: 'Take back to change', return: 'Return', approve: 'Approve and publish', publish: 'Publish', schedule: 'Schedule',
    unschedule: 'Cancel the schedule', emergency: 'Publish in an emergency', confirm: 'Confirm as read', limit: 'Set time limits', withdraw: 'Withdraw', restore: 'Restore',
  },
  approveOnly: 'Approve, not yet publish',
  loading: 'Loading…', retry: 'Try again', failed: 'Could not be loaded. Nothing has changed.',
  newText: 'Once saved, the text can be submitted.',
  readers: (names) => `Will be read by: ${names}.`,
  noReader: 'Nobody can read this text yet. Please tell your administrator.',
  submitted: (name, at) => `Submitted by ${name} at ${at}.`,
  returned: (reason) => `Returned because: “${reason}”`,
  scheduled: (at) => `To be published at ${at}.`,
  scheduleFailed: (why) => `It was due but could not be published: ${why}`,
  confirmBy: (at) => `Published in an emergency; a second person must confirm before ${at}.`,
  ended: (how, at) => `${how} at ${at}.`,
  endedReason: (reason) => `Reason: “${reason}”`,
  endedHow: { withdrawn: 'Withdrawn', error: 'Removed as published in error', merged: 'Merged into another text', archived: 'Archived', expired: 'Expired', embargo: 'Held back' },
  cancel: 'Cancel', network: 'No connection. Your decision was not recorded. Check the network and try again.', saveFailed: 'The text could not be saved, so it was not submitted. Please look at the fields.', overtaken: 'Somebody else has just saved this text, so it was not submitted. Please merge the two, then try again.',
  done: {
    submit: 'Submitted.', correct: 'The correction was submitted.', recall: 'Taken back. You can go on writing.', return: 'Returned to the writer.', approve: 'Approved.', publish: 'Published.',
    schedule: 'Scheduled.', unschedule: 'The schedule is cancelled.', emergency: 'Published in an emergency.', confirm: 'Confirmed.', limit: 'The time limits were recorded.', withdraw: 'Withdrawn.', restore: 'Restored.',
  },
}; // prettier-ignore

export const workTextsOf = (language: string): WorkTexts => (language === 'en' ? en : vi);
