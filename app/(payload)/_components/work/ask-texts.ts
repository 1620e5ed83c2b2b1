/** Words of the forms that verbs ask with. */
export const askTextsVi = {
  reason: { return: 'Lý do trả lại', withdraw: 'Lý do gỡ bài', emergency: 'Vì sao phải đăng khẩn', limit: 'Lý do tạm ngừng đăng' },
  reasonHelp: {
    return: 'Người viết đọc nguyên văn. Nêu chỗ cần sửa.', emergency: 'Người thứ hai phải xác nhận trong 24 giờ.',
    limit: 'Ghi vào nhật ký. Chỉ cần khi bài đang đăng phải ngừng.',
    withdraw: 'Người đọc thấy nguyên văn lý do này trên trang.', withdrawHidden: 'Chỉ ghi vào nhật ký, người đọc không thấy.',
    withdrawMerged: 'Người đọc chỉ thấy khi bài thay thế không còn đăng.',
  },
  send: { return: 'Trả lại người viết', emergency: 'Đăng ngay', schedule: 'Hẹn giờ đăng', correct: 'Gửi đính chính', limit: 'Ghi thời hạn' },
  endSend: {
    withdrawn: (sites: number) => (sites > 0 ? `Gỡ khỏi ${sites} trang` : 'Gỡ hẳn'),
    error: (sites: number) => (sites > 0 ? `Gỡ khỏi ${sites} trang` : 'Gỡ hẳn'),
    merged: (sites: number) => (sites > 0 ? `Gộp và gỡ khỏi ${sites} trang` : 'Gộp vào bài đã chọn'),
    archived: (sites: number) => (sites > 0 ? `Lưu trữ trên ${sites} trang` : 'Đưa vào lưu trữ'),
  },
  when: 'Đăng lúc', vietnamTime: 'Giờ Việt Nam.',
  ending: 'Gỡ thế nào', endOtherwise: 'Đổi cách gỡ',
  endings: { withdrawn: 'Ngừng hiệu lực', error: 'Đăng nhầm', merged: 'Gộp vào bài khác', archived: 'Hết giá trị, lưu lại' },
  endingHelp: {
    withdrawn: 'Trang còn tiêu đề, ngày gỡ, lý do và tên đơn vị gỡ. Chữ, ảnh và tệp không còn.',
    error: 'Trang báo nội dung không còn, không nhắc lại tiêu đề; hoặc chuyển người đọc sang địa chỉ thay thế.',
    merged: 'Người đọc được chuyển thẳng sang bài thay thế.',
    archived: 'Bài, ảnh và tệp vẫn đọc được ở địa chỉ cũ, có dòng báo đã cũ; không còn trong danh sách và tìm kiếm.',
  },
  replacement: {
    merged: 'Bài thay thế', error: 'Địa chỉ thay thế, nếu có', help: 'Gõ vài chữ của tiêu đề, không cần dấu; hoặc dán địa chỉ một trang của hệ thống này.',
    searching: 'Đang tìm…', none: 'Không thấy bài nào đang đăng khớp với những chữ này.', asAddress: 'Chuyển người đọc sang địa chỉ đã dán', options: 'Chọn một bài', page: 'trang',
  },
  change: {
    legend: 'Mức sửa đổi', minor: 'Sửa nhỏ', minorHelp: 'Lỗi chính tả, cách trình bày. Người đọc chỉ thấy ngày cập nhật mới.',
    major: 'Đính chính', majorHelp: 'Đổi số liệu, ngày giờ, tên người, nội dung. Người đọc thấy lời đính chính và ngày.',
    note: 'Lời đính chính', noteHelp: 'Viết cho người đọc: đã sửa điều gì. Nhiều nhất 500 ký tự.', noteEn: 'Bản tiếng Anh, nếu có',
    declaredMinor: 'Người gửi ghi: sửa nhỏ.', declaredMajor: 'Đính chính, người đọc sẽ thấy:', edit: 'Đổi mức sửa đổi hoặc lời đính chính',
  },
  limit: {
    embargoUntil: 'Không đăng trước', embargoHelp: 'Bài đang đăng thì ngừng ngay ở mọi trang, đến giờ này tự đăng lại đúng bản cũ. Để trống: không cấm.',
    expiresAt: 'Hết hạn lúc', expiresHelp: 'Đến giờ này bài tự gỡ khỏi mọi trang, còn dòng báo hết hạn. Để trống: không có hạn.',
  },
  term: {
    embargo: (at: string) => `Không được đăng trước ${at}.`, heldUntil: (at: string) => `Tạm ngừng đăng đến ${at}, rồi tự đăng lại.`,
    expires: (at: string) => `Hết hạn lúc ${at}.`, soon: (at: string) => `Sắp hết hạn: ${at}, bài tự gỡ khỏi mọi trang.`, over: (at: string) => `Đã hết hạn lúc ${at}.`,
    failure: (why: string) => `Chưa thực hiện được thời hạn: ${why}`,
  },
}; // prettier-ignore

export const askTextsEn: typeof askTextsVi = {
  reason: { return: 'Why it is returned', withdraw: 'Why it is withdrawn', emergency: 'Why it cannot wait', limit: 'Why it is held back' },
  reasonHelp: {
    return: 'The writer reads it word for word. Say what to change.', emergency: 'A second person must confirm within 24 hours.',
    limit: 'Kept in the log. Needed only where a public text has to pause.',
    withdraw: 'Visitors read it word for word on the page.', withdrawHidden: 'Kept in the log only; visitors do not see it.',
    withdrawMerged: 'Visitors see it only when the replacement is no longer public.',
  },
  send: { return: 'Return to the writer', emergency: 'Publish now', schedule: 'Schedule', correct: 'Submit the correction', limit: 'Record the limits' },
  endSend: {
    withdrawn: (sites) => (sites > 0 ? `Withdraw from ${sites} sites` : 'Withdraw'),
    error: (sites) => (sites > 0 ? `Withdraw from ${sites} sites` : 'Withdraw'),
    merged: (sites) => (sites > 0 ? `Merge and withdraw from ${sites} sites` : 'Merge'),
    archived: (sites) => (sites > 0 ? `Archive on ${sites} sites` : 'Archive'),
  },
  when: 'Publish at', vietnamTime: 'Vietnam time.',
  ending: 'How it ends', endOtherwise: 'Change how it ended',
  endings: { withdrawn: 'No longer in force', error: 'Published in error', merged: 'Merged into another text', archived: 'Out of date, kept' },
  endingHelp: {
    withdrawn: 'The page keeps title, date, reason and the unit. Text, pictures and files are gone.',
    error: 'The page says that the content is gone, without its title; or leads on to a replacement.',
    merged: 'Visitors are led straight to the replacement.',
    archived: 'Text, pictures and files stay readable at the address, marked as out of date; they leave lists and search.',
  },
  replacement: {
    merged: 'Replacement', error: 'Replacement, if any', help: 'Type words of the title, accents are not needed; or paste an address of this system.',
    searching: 'Searching…', none: 'No public text matches these words.', asAddress: 'Lead visitors to the pasted address', options: 'Choose a text', page: 'page',
  },
  change: {
    legend: 'Size of the change', minor: 'Minor', minorHelp: 'Spelling, layout. Visitors see a new date of update only.',
    major: 'Correction', majorHelp: 'Figures, dates, names, content. Visitors see your note with its date.',
    note: 'Note (Vietnamese)', noteHelp: 'For readers: what was corrected. At most 500 characters.', noteEn: 'In English, if any',
    declaredMinor: 'Declared as a minor change.', declaredMajor: 'Correction; visitors will read:', edit: 'Change size or note',
  },
  limit: {
    embargoUntil: 'Not before', embargoHelp: 'A public text leaves every site at once and comes back unchanged at this time. Empty: no embargo.',
    expiresAt: 'Ends at', expiresHelp: 'At this time the text leaves every site, with a notice that it has expired. Empty: no end.',
  },
  term: {
    embargo: (at) => `Not to be published before ${at}.`, heldUntil: (at) => `Held back until ${at}, then public again.`,
    expires: (at) => `Ends at ${at}.`, soon: (at) => `Ends soon: at ${at} it leaves every site.`, over: (at) => `Its time was over at ${at}.`,
    failure: (why) => `The time limit could not be kept: ${why}`,
  },
}; // prettier-ignore
