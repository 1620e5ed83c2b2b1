import { APIError, type PayloadRequest } from 'payload';

import { REPLIES_MAX, TEXT_MAX } from './comment-rules';

export type CommentFault = keyof typeof TEXT;

/** Whole sentences that say what to do (FLOWS, rule 2). */
const TEXT = {
  'not-found': { status: 404, vi: 'Không tìm thấy bài hoặc góp ý này.', en: 'There is no such text or comment.' },
  'not-yours': { status: 403, vi: 'Chỉ người viết và người duyệt của bài được góp ý.', en: 'Only those who write or review the text may comment on it.' },
  'own-only': { status: 403, vi: 'Chỉ người viết góp ý sửa hoặc xóa được góp ý ấy.', en: 'A comment is changed or deleted only by who wrote it.' },
  'too-late': { status: 403, vi: 'Đã quá 15 phút nên không sửa được nữa. Hãy viết góp ý mới.', en: 'It can be changed for 15 minutes only. Please write another comment.' },
  'text-required': { status: 400, vi: 'Hãy viết góp ý.', en: 'Please write the comment.' },
  'text-too-long': { status: 400, vi: `Góp ý dài quá ${TEXT_MAX.toLocaleString('vi')} ký tự. Hãy viết ngắn lại.`, en: `The comment is longer than ${TEXT_MAX.toLocaleString('en')} characters. Please shorten it.` },
  'thread-full': { status: 400, vi: `Cuộc trao đổi này đã có ${REPLIES_MAX} câu trả lời. Hãy viết góp ý mới.`, en: `This thread has ${REPLIES_MAX} answers already. Please start another one.` },
  'done-meanwhile': { status: 409, vi: 'Người khác vừa thay đổi góp ý này. Hãy xem lại rồi bấm lần nữa nếu vẫn cần.', en: 'Somebody else has just changed this comment. Please look again, and press once more if it is still needed.' },
} as const; // prettier-ignore

const languageOf = ({ i18n }: Partial<Pick<PayloadRequest, 'i18n'>>): 'vi' | 'en' =>
  i18n?.language === 'en' ? 'en' : 'vi';

/** A request about comments that was not carried out: nothing has changed. */
export class CommentRefused extends APIError {
  constructor(
    readonly fault: CommentFault,
    req: Partial<Pick<PayloadRequest, 'i18n'>>,
  ) {
    super(TEXT[fault][languageOf(req)], TEXT[fault].status, undefined, true);
  }
}
