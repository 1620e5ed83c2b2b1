import { APIError, type PayloadRequest } from 'payload';

import type { ReviewReason } from './authority';

type Words = { status: number; vi: string; en: string };

export type ReviewFault =
  'not-found' | 'owner-unknown' | 'interval-wrong' | 'day-required' | 'day-past' | 'done-meanwhile';

/** Whole sentences that say what to do (FLOWS, rule 2). */
const TEXT: Record<ReviewReason | ReviewFault, Words> = {
  'publishers-assign': { status: 403, vi: 'Chỉ người được đăng bài của đơn vị giao việc rà soát. Hãy nhờ biên tập viên.', en: 'Reviews are assigned by those who publish for the unit. Please ask an editor.' },
  'owner-checks': { status: 403, vi: 'Người được giao rà soát hoặc người được đăng bài mới xác nhận được.', en: 'Confirmed by the person it is assigned to, or by those who publish.' },
  'owner-reads-only': { status: 403, vi: 'Anh, chị được giao rà soát nhưng không có quyền viết ở đơn vị này. Hãy báo biên tập viên xác nhận.', en: 'It is assigned to you, but you do not write for this unit. Please ask an editor to confirm.' },
  'not-public': { status: 403, vi: 'Nội dung không đang đăng nên chưa cần rà soát.', en: 'It is not public, so there is nothing to check yet.' },
  'not-found': { status: 404, vi: 'Không tìm thấy bài.', en: 'There is no such text.' },
  'owner-unknown': { status: 400, vi: 'Người này không còn vai trò ở đơn vị. Hãy chọn người khác.', en: 'This person has no role that reaches the unit. Please choose another one.' },
  'interval-wrong': { status: 400, vi: 'Hãy chọn thời gian rà soát trong danh sách.', en: 'Please choose how often from the list.' },
  'day-required': { status: 400, vi: 'Hãy chọn ngày rà soát. Trang nào cũng cần có hạn rà soát.', en: 'Please choose the day of the review. Every page has one.' },
  'day-past': { status: 400, vi: 'Ngày rà soát phải sau hôm nay.', en: 'The day of the review must lie ahead.' },
  'done-meanwhile': { status: 409, vi: 'Người khác vừa thay đổi mục rà soát này. Hãy xem lại rồi bấm lần nữa nếu vẫn cần.', en: 'Somebody else has just changed this review. Please look again, and press once more if it is still needed.' },
}; // prettier-ignore

export const reviewReasonText = (
  reason: ReviewReason | ReviewFault,
  language: 'vi' | 'en',
): string => TEXT[reason][language];

/** What was asked of a review and not carried out: nothing has changed. */
export class ReviewRefused extends APIError {
  constructor(
    readonly reason: ReviewReason | ReviewFault,
    req: Partial<Pick<PayloadRequest, 'i18n'>>,
  ) {
    super(TEXT[reason][req.i18n?.language === 'en' ? 'en' : 'vi'], TEXT[reason].status, undefined, true);
  }
} // prettier-ignore
