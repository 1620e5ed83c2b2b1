const vi = {
  editing: (name: string, at: string) => `${name} đang sửa, từ ${at}.`,
  open: (name: string) => `${name} đang mở bài này.`,
  somebody: 'Người khác',
  savedWhileTyping: (name: string, at: string) =>
    `${name} đã lưu bản mới${at ? ` lúc ${at}` : ''}.`,
  willCompare: 'Khi anh, chị lưu, hai bản được so và ghép; không chữ nào bị mất.',
  savedYourself: (at: string) =>
    `Anh, chị đã lưu bản mới ở một cửa sổ khác${at ? ` lúc ${at}` : ''}.`,
  show: 'Xem bản mới',
  stage: {
    'in-review': 'Bài vừa được gửi duyệt. Lưu thêm thì có thể phải gửi duyệt lại.',
    returned: 'Bài vừa được trả lại; lý do ở mục Duyệt và đăng.',
    approved: 'Bài vừa được duyệt. Lưu thêm thì phải gửi duyệt lại.',
    scheduled: 'Bài vừa được hẹn giờ đăng. Lưu thêm thì lịch đăng bị bỏ, phải gửi duyệt lại.',
    published: 'Bài vừa được đăng. Lưu thêm thì thành bản nháp mới.',
    ended: 'Bài vừa được gỡ khỏi các trang.',
  } as Record<string, string>,
};

export type PresenceTexts = typeof vi;

const en: PresenceTexts = {
  editing: (name, at) => `${name} has been changing it since ${at}.`,
  open: (name) => `${name} has this text open.`,
  somebody: 'Somebody else',
  savedWhileTyping: (name, at) => `${name} saved a newer text${at ? ` at ${at}` : ''}.`,
  willCompare: 'When you save, the two are compared and merged; no word is lost.',
  savedYourself: (at) => `You saved a newer text in another window${at ? ` at ${at}` : ''}.`,
  show: 'Show the newer text',
  stage: {
    'in-review': 'The text has just been submitted. Saving more may mean submitting it again.',
    returned: 'The text has just been returned; the reason stands under Review and publication.',
    approved: 'The text has just been approved. Saving more means submitting it again.',
    scheduled: 'The text has just been scheduled. Saving more cancels the schedule and means submitting it again.',
    published: 'The text has just been published. Saving more makes a new draft.',
    ended: 'The text has just been withdrawn.',
  },
}; // prettier-ignore

export const presenceTextsOf = (language: string): PresenceTexts => (language === 'en' ? en : vi);
