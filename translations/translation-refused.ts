import { APIError, type PayloadRequest } from 'payload';

type Words = { status: number; vi: string; en: string };

export type TranslationFault = 'not-found' | 'publishers-confirm' | 'changed-meanwhile';

/** Whole sentences that say what to do (FLOWS, rule 2). */
const TEXT: Record<TranslationFault, Words> = {
  'not-found': { status: 404, vi: 'Không tìm thấy bài.', en: 'There is no such text.' },
  'publishers-confirm': { status: 403, vi: 'Chỉ người được đăng bài của đơn vị xác nhận bản tiếng Anh. Hãy nhờ biên tập viên.', en: 'The English text is confirmed by those who publish for the unit. Please ask an editor.' },
  'changed-meanwhile': { status: 409, vi: 'Bản tiếng Việt vừa thay đổi. Hãy đọc lại cả hai bản rồi bấm lần nữa nếu bản tiếng Anh vẫn đúng.', en: 'The Vietnamese text has just changed. Please read both again, and press once more if the English text still holds.' },
}; // prettier-ignore

/** What was asked of a translation and not carried out: nothing has changed. */
export class TranslationRefused extends APIError {
  constructor(
    readonly reason: TranslationFault,
    req: Partial<Pick<PayloadRequest, 'i18n'>>,
  ) {
    super(TEXT[reason][req.i18n?.language === 'en' ? 'en' : 'vi'], TEXT[reason].status, undefined, true);
  }
} // prettier-ignore
