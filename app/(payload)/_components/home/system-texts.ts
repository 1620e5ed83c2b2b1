import { formatNumber } from '@/i18n/format';
import { COUNTED_TO } from '@/worker/health/facts';
import type { Problem, ProblemCode } from '@/worker/health/judge';

type Language = 'vi' | 'en';
type Say = (at: { count: string; time: string; one: boolean }) => string;

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

const TITLE = { vi: 'Tình trạng hệ thống', en: 'State of the system' };

const SILENT: Record<Language, Say> = {
  vi: ({ time }) => `Máy chủ đã ngừng làm việc nền${time ? ` ${time} nay` : ''}: bài hẹn giờ, thư báo và nhật ký bị chậm. Hãy báo người vận hành máy chủ.`,
  en: ({ time }) => `The server has done no background work${time ? ` for ${time}` : ''}: schedules, mail and the log are late. Please tell the operator.`,
}; // prettier-ignore

/** Whole sentences: what is wrong, what it means, and what to do. */
const TEXT: Record<ProblemCode, Record<Language, Say>> = {
  'task-late': SILENT,
  'task-stuck': SILENT,
  'task-failing': {
    vi: () => 'Một việc nền của máy chủ gặp lỗi và đang tự thử lại. Nếu dòng này còn sau một giờ, hãy báo người vận hành máy chủ.',
    en: () => 'A background task of the server has failed and is being tried again. If this line is still here in an hour, please tell the operator.',
  },
  'schedules-overdue': {
    vi: ({ count, time }) => `${count} bài hẹn giờ đã quá giờ mà chưa đăng, chậm nhất ${time}. Hãy báo người vận hành máy chủ; bài gấp thì mở bài và bấm Đăng.`,
    en: ({ count, time, one }) => `${count} scheduled ${one ? 'text is' : 'texts are'} late, by up to ${time}. Please tell the operator; what is urgent can be opened and published by hand.`,
  },
  'schedules-refused': {
    vi: ({ count }) => `${count} bài hẹn giờ chưa đăng được vì cần người xem lại. Biên tập viên của đơn vị thấy bài và lý do ở mục “Sắp tới” của trang này.`,
    en: ({ count, one }) => `${count} scheduled ${one ? 'text waits' : 'texts wait'} for somebody to look again. The editors of the unit see which, and why, under “Coming up” on this page.`,
  },
  'mail-waiting': {
    vi: ({ count, time }) => `${count} thư chưa gửi đi được, lâu nhất ${time}. Hãy báo người vận hành kiểm tra máy chủ thư.`,
    en: ({ count, time, one }) => `${count} ${one ? 'mail has' : 'mails have'} not gone out, for up to ${time}. Please ask the operator to look at the mail server.`,
  },
  'mail-failed': {
    vi: ({ count }) => `${count} thư không gửi được trong 24 giờ qua và không gửi lại nữa. Hãy báo người vận hành kiểm tra máy chủ thư.`,
    en: ({ count, one }) => `${count} ${one ? 'mail was' : 'mails were'} given up in the last 24 hours. Please ask the operator to look at the mail server.`,
  },
  'audit-unsealed': {
    vi: ({ time }) => `Nhật ký chưa được niêm phong ${time} nay. Việc vẫn được ghi đủ. Hãy báo người vận hành máy chủ.`,
    en: ({ time }) => `The log has not been sealed for ${time}. Everything is still recorded. Please tell the operator.`,
  },
}; // prettier-ignore

function duration(seconds: number, language: Language): string {
  const [size, vi, en] =
    seconds < HOUR ? ([MINUTE, 'phút', 'minute'] as const)
    : seconds < 2 * DAY ? ([HOUR, 'giờ', 'hour'] as const)
    : ([DAY, 'ngày', 'day'] as const); // prettier-ignore
  const n = Math.max(1, Math.floor(seconds / size));
  return language === 'vi' ? `${n} ${vi}` : `${n} ${en}${n === 1 ? '' : 's'}`;
}

function countText(count: number, language: Language): string {
  if (count < COUNTED_TO) return formatNumber(count, language);
  return language === 'vi' ? `Từ ${COUNTED_TO}` : `${COUNTED_TO} or more`;
}

function sentence({ code, count = 0, seconds }: Problem, language: Language): string {
  const time = seconds === undefined ? '' : duration(seconds, language);
  return TEXT[code][language]({ count: countText(count, language), time, one: count === 1 });
}

/** What the note on the first screen says, each sentence once: many tasks fall silent together. */
export const systemTexts = (problems: readonly Problem[], language: Language) => ({
  title: TITLE[language],
  sentences: [
    ...new Map(
      problems.map((problem) => {
        const text = TEXT[problem.code];
        return [text, sentence(problem, language)] as const;
      }),
    ).values(),
  ],
});
