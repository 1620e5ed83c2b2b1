const vi = {
  somebody: 'Người khác',
  title: 'Hai người cùng sửa bài này',
  saved: (who: string, at: string) =>
    `${who} đã lưu${at ? ` lúc ${at}` : ''}, trong khi anh, chị đang sửa.`,
  nothingLost: 'Không chữ nào bị mất.',
  again: (at: string) => `Bài lại vừa đổi${at ? ` (${at})` : ''}. Phần đã chọn được giữ.`,
  count: (all: number, open: number) =>
    all === 0
      ? 'Không chỗ nào khác nhau.'
      : open === 0
        ? `Khác nhau ${all} chỗ, đã chọn đủ.`
        : all === open
          ? `Khác nhau ${all} chỗ, cần chọn.`
          : `Khác nhau ${all} chỗ: ${all - open} chỗ đã ghép hoặc đã chọn, còn ${open} chỗ cần chọn.`,
  unknownBase: 'Không còn bản gốc để biết ai sửa chỗ nào, nên chỗ nào khác nhau đều cần chọn.',
  stage: {
    'in-review': 'Bài đã được gửi duyệt. Lưu bản ghép thì bài có thể phải gửi duyệt lại.',
    returned: 'Bài đã được trả lại người viết.',
    approved: 'Bài đã được duyệt. Lưu bản ghép thì bài phải gửi duyệt lại.',
    scheduled:
      'Bài đã được duyệt và hẹn giờ đăng. Lưu bản ghép thì lịch đăng bị bỏ, bài phải gửi duyệt lại.',
    published: 'Bài đang đăng. Bản ghép lưu thành bản nháp mới, bản đang đăng không đổi.',
    ended: 'Bài đã được gỡ. Bản ghép lưu thành bản nháp.',
  } as Record<string, string>,
  part: (name: string, n: number) => `${name}, đoạn ${n}`,
  touched: {
    both: 'cả hai cùng sửa: chưa chọn',
    chosen: 'cả hai cùng sửa: đã chọn',
    mine: 'chỉ anh, chị sửa: đã ghép',
    theirs: (who: string) => `chỉ ${who} sửa: đã ghép`,
  },
  mine: 'Lấy bản của tôi',
  mineState: 'chưa lưu',
  theirs: (who: string) => `Lấy bản của ${who}`,
  theirsState: (at: string) => (at ? `đã lưu ${at}` : 'đã lưu'),
  empty: '(trống)',
  gone: '(đã xóa đoạn này)',
  formatOnly: 'Chữ giống nhau; khác định dạng, liên kết hoặc ảnh.',
  loading: 'Đang tải…',
  byHand: 'Sửa tay, lấy từ cả hai',
  handLabel: (place: string) => `Sửa tay: ${place}`,
  handHelp:
    'Câu của cả hai đã được chép vào đây, cách nhau bằng dấu “/”. Bỏ phần thừa, sửa cho liền mạch.',
  keepBoth: 'Giữ cả hai, bản của tôi trước',
  keepBothHelp:
    'Chỗ này có đề mục, ảnh, bảng hoặc định dạng. Cả hai được giữ; sửa tiếp trong bài sau khi lưu.',
  allMine: 'Lấy bản của tôi ở mọi chỗ chưa chọn',
  allTheirs: (who: string) => `Lấy bản của ${who} ở mọi chỗ chưa chọn`,
  left: (n: number) => `Còn ${n} chỗ chưa chọn:`,
  ready: 'Đã chọn đủ.',
  keptUntil: (day: string) => `Bản của anh, chị được giữ trên máy này đến hết ngày ${day}.`,
  later: 'Để sau',
  save: 'Lưu bản ghép',
  saveDraft: 'Lưu thành bản nháp mới',
  saving: 'Đang lưu…',
  failed: 'Chưa lưu được. Phần đã chọn vẫn còn trên máy này.',
  retry: 'Lưu lại',
  merged: (at: string) => `Đã lưu bản ghép lúc ${at}.`,
  former: 'Xem hai bản trước đó',
  aside: (who: string) => `Bản của anh, chị chưa ghép với bản ${who} đã lưu.`,
  asideWhere: (day: string) =>
    `Bản này được giữ trên máy này đến hết ngày ${day}: mở lại bài, bấm Khôi phục, rồi bấm Lưu nháp để ghép.`,
  takeUp: 'So hai bản',
  yes: 'Có',
  no: 'Không',
};

export type ConflictTexts = typeof vi;

const en: ConflictTexts = {
  somebody: 'Somebody else',
  title: 'Two people are changing this text',
  saved: (who, at) => `${who} saved${at ? ` at ${at}` : ''} while you were writing.`,
  nothingLost: 'No word is lost.',
  again: (at) => `The text has changed again${at ? ` (${at})` : ''}. What you have chosen is kept.`,
  count: (all, open) =>
    all === 0 ? 'Nothing differs.'
    : open === 0 ? `${all} differences, all decided.`
    : all === open ? `${all} differences to decide.`
    : `${all} differences: ${all - open} merged or decided, ${open} to decide.`,
  unknownBase: 'The common text is no longer known, so every difference has to be decided.',
  stage: {
    'in-review': 'The text has been submitted for review. Saving the merged text may mean submitting it again.',
    returned: 'The text has been returned to its writer.',
    approved: 'The text has been approved. Saving the merged text means submitting it again.',
    scheduled: 'The text has been approved and scheduled. Saving the merged text cancels the schedule and means submitting it again.',
    published: 'The text is public. The merged text becomes a new draft; what is public does not change.',
    ended: 'The text has been withdrawn. The merged text becomes a draft.',
  },
  part: (name, n) => `${name}, paragraph ${n}`,
  touched: { both: 'changed by both: not decided', chosen: 'changed by both: decided', mine: 'changed by you only: merged', theirs: (who) => `changed by ${who} only: merged` },
  mine: 'Take mine', mineState: 'not saved', theirs: (who) => `Take the text of ${who}`, theirsState: (at) => (at ? `saved ${at}` : 'saved'),
  empty: '(empty)', gone: '(removed)', formatOnly: 'The words are the same; format, links or pictures differ.', loading: 'Loading…',
  byHand: 'Edit by hand, take from both', handLabel: (place) => `Edit by hand: ${place}`, handHelp: 'The sentences of both are copied here, “/” stands between them. Remove what is too much.',
  keepBoth: 'Keep both, mine first', keepBothHelp: 'There are headings, pictures, tables or formats here. Both are kept; go on in the text after saving.',
  allMine: 'Take mine wherever nothing is decided', allTheirs: (who) => `Take the text of ${who} wherever nothing is decided`,
  left: (n) => (n === 1 ? '1 difference is not decided:' : `${n} differences are not decided:`), ready: 'Everything is decided.',
  keptUntil: (day) => `Your text is kept on this device until the end of ${day}.`,
  later: 'Later', save: 'Save the merged text', saveDraft: 'Save as a new draft', saving: 'Saving…',
  failed: 'Could not be saved. What you have chosen is still on this device.', retry: 'Save again',
  merged: (at) => `The merged text was saved at ${at}.`, former: 'Show the two former texts',
  aside: (who) => `Your text is not yet merged with what ${who} saved.`,
  asideWhere: (day) => `It is kept on this device until the end of ${day}: open the text again, press Restore, then Save draft to merge.`,
  takeUp: 'Compare the two', yes: 'Yes', no: 'No',
}; // prettier-ignore

export const conflictTextsOf = (language: string): ConflictTexts => (language === 'en' ? en : vi);
