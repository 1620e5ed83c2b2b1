import type { ReasonChoice } from '@/clarity/choices';
import type { ClarityView } from '@/admin/clarity/clarity-data';

const CHOICES_VI: Record<ReasonChoice, string> = {
  missing: 'Thiếu thông tin',
  hard: 'Khó hiểu',
  wrong: 'Thông tin không đúng',
  'not-found': 'Không tìm thấy việc cần làm',
};
const VIEWS_VI: Record<ClarityView, string> = {
  items: 'Bài của đơn vị, trên mọi trang',
  sites: 'Mọi bài hiện trên trang của đơn vị',
};

const vi = {
  title: 'Trang chưa rõ', intro: 'Bài và trang nhiều người đọc trả lời “Không” cho câu hỏi “Trang này có rõ không?” trong 90 ngày qua. Chưa rõ nhất đứng đầu.',
  views: VIEWS_VI, view: 'Chọn danh sách', choices: CHOICES_VI,
  none: 'Chưa có trang nào bị cho là chưa rõ', noneHelp: 'Trang có từ 5 câu trả lời trở lên và có người trả lời “Không” mới vào danh sách này.',
  share: (percent: number, unclear: number, answers: number) => `${percent}% chưa rõ (${unclear}/${answers} câu trả lời)`,
  page: 'Trang', article: 'Bài viết', untitled: 'Chưa có tiêu đề', by: (unit: string) => `bài của ${unit}`,
  edit: 'Mở bài', see: 'Xem trang', reasons: (n: number, more: boolean) => `${more ? `Hơn ${n}` : n} ý kiến chưa xử lý`, noReasons: 'Không có ý kiến nào chờ xử lý.',
  readOn: (site: string, day: string) => `đọc trên trang của ${site}, ${day}`, english: 'bản tiếng Anh',
  handled: 'Đã xử lý', handledOf: (title: string) => `Đã xử lý: ${title}`, handledHelp: 'Bấm Đã xử lý sau khi đã sửa trang, hoặc khi ý kiến không cần sửa gì.', done: 'Đã ghi các ý kiến này là đã xử lý.',
  failed: 'Mất kết nối. Chưa có gì được ghi. Kiểm tra mạng rồi bấm lại.', next: 'Trang sau', first: 'Về đầu danh sách',
}; // prettier-ignore

export type ClarityTexts = typeof vi;

const en: ClarityTexts = {
  title: 'Unclear pages', intro: 'Texts about which many readers answered “No” to “Is this page clear?” within the last 90 days, the least clear first.',
  views: { items: 'Texts of the unit, on all sites', sites: 'All texts on the sites of the unit' }, view: 'Choose a list',
  choices: { missing: 'Information is missing', hard: 'Hard to understand', wrong: 'The information is wrong', 'not-found': 'Did not find what to do' },
  none: 'No page has been found unclear', noneHelp: 'A page is listed from five answers on, if somebody answered “No”.',
  share: (percent, unclear, answers) => `${percent}% unclear (${unclear} of ${answers} answers)`,
  page: 'Page', article: 'Article', untitled: 'Untitled', by: (unit) => `written by ${unit}`,
  edit: 'Open the text', see: 'See the page', reasons: (n, more) => `${more ? `More than ${n}` : n} ${n === 1 ? 'remark waits' : 'remarks wait'}`, noReasons: 'No remark waits.',
  readOn: (site, day) => `read on the site of ${site}, ${day}`, english: 'English version',
  handled: 'Dealt with', handledOf: (title) => `Dealt with: ${title}`, handledHelp: 'Press “Dealt with” when the page is improved, or when the remarks ask for no change.', done: 'These remarks are recorded as dealt with.',
  failed: 'No connection. Nothing was recorded. Check the network and try again.', next: 'Next page', first: 'Back to the beginning',
}; // prettier-ignore

export const clarityTextsOf = (language: string): ClarityTexts => (language === 'en' ? en : vi);
