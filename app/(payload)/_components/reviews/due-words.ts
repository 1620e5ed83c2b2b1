import type { ReviewTexts } from './review-texts';

/** "còn 3 ngày", "đến hạn hôm nay", "quá hạn 2 ngày". @param overdue days since it was due; negative before */
export function dueWords(overdue: number, texts: ReviewTexts): string {
  if (overdue === 0) return texts.dueToday;
  return overdue > 0 ? texts.overdue(overdue) : texts.dueIn(-overdue);
}
