import type { AuditKind } from '@/audit/kind';

const vi = {
  title: 'Nhật ký', lead: 'Ai đã làm gì, lúc nào, với vai trò nào. Không ai sửa hoặc xóa được.',
  notForYou: 'Chỉ quản trị viên của đơn vị, hoặc của cấp trên, xem được nhật ký.', gone: 'Không có dòng nhật ký này, hoặc dòng này không thuộc đơn vị anh, chị quản trị.',
  filter: 'Lọc', unit: 'Đơn vị', unitHelp: 'Gồm cả các đơn vị bên dưới.', allUnits: 'Mọi đơn vị tôi quản trị', person: 'Người thực hiện', anybody: 'Tất cả', kind: 'Loại việc', anyKind: 'Tất cả',
  from: 'Từ ngày', to: 'Đến ngày', apply: 'Lọc nhật ký', clear: 'Bỏ bộ lọc', item: 'Chỉ xem việc liên quan đến', change: 'Đổi', any: 'Bỏ chọn',
  search: { unit: 'Tìm đơn vị', person: 'Tìm người', help: 'Gõ tên, không dấu cũng được.', personHelp: 'Gõ họ tên hoặc thư điện tử.', none: (q: string) => `Không tìm thấy “${q}”.`, busy: 'Đang tìm…', failed: 'Chưa tìm được. Kiểm tra mạng rồi gõ lại.', found: (n: number) => `Tìm thấy ${n}.` },
  kinds: {
    publication: 'Duyệt và đăng', emergency: 'Đăng khẩn', content: 'Soạn và sửa nội dung', sending: 'Chuyển và nhận đăng', people: 'Người dùng và vai trò', access: 'Đăng nhập',
    settings: 'Cài đặt', units: 'Đơn vị hành chính', log: 'Xuất nhật ký',
  } satisfies Record<AuditKind, string> as Record<AuditKind, string>,
  emergency: 'Đăng khẩn', reason: (note: string) => `Ghi chú: “${note}”`,
  empty: 'Không có việc nào khớp bộ lọc', emptyAll: 'Chưa có việc nào được ghi', older: 'Xem việc cũ hơn', newest: 'Về việc mới nhất', notBefore: 'Ngày đầu phải trước ngày cuối.',
  export: 'Xuất CSV', exportHelp: 'Tệp gồm đúng những dòng khớp bộ lọc này. Lần xuất được ghi vào nhật ký.',
  sealed: (seq: string, at: string) => `Đã niêm phong đến dòng số ${seq}, lúc ${at}.`, unsealed: 'Chưa có dòng nào được niêm phong.',
  checkpoint: (count: string, at: string) => `Điểm kiểm tra gần nhất ngoài cơ sở dữ liệu: dòng số ${count}, lúc ${at}.`, noCheckpoint: 'Điểm kiểm tra nằm trên máy chạy tác vụ nền, hoặc chưa có.',
  entry: {
    back: 'Về nhật ký', when: 'Thời điểm', who: 'Người thực hiện', as: 'Với vai trò', unit: 'Đơn vị liên quan', kind: 'Loại việc', action: 'Mã việc', note: 'Ghi chú', seal: 'Niêm phong',
    system: 'Hệ thống', waits: 'Đang chờ niêm phong, trong vài giây.', number: (seq: string) => `Dòng số ${seq}`, hash: 'Mã băm',
    changes: 'Những gì đã đổi', field: 'Ô', before: 'Trước', after: 'Sau', nothing: 'Việc này không đổi ô nào.', digest: 'Bài dài được ghi bằng mã băm; nội dung nằm trong các phiên bản của bài.',
    open: 'Mở nội dung này', ofItem: 'Nhật ký của nội dung này', ofPerson: 'Nhật ký của người này', links: 'Chi tiết', one: 'Một dòng nhật ký',
  },
  itemLog: { title: 'Nhật ký', link: 'Nhật ký của bài này', help: 'Mọi việc đã làm với bài: ai, lúc nào, với vai trò nào.' },
};

export type AuditTexts = typeof vi;

const en: AuditTexts = {
  title: 'Audit log', lead: 'Who did what, when and in which role. Nobody can change or delete it.',
  notForYou: 'Only administrators of the unit, or of a level above, read the log.', gone: 'There is no such row, or it belongs to a unit that you do not administer.',
  filter: 'Filter', unit: 'Unit', unitHelp: 'With all units below.', allUnits: 'Every unit that I administer', person: 'Person', anybody: 'Everybody', kind: 'Kind of act', anyKind: 'All',
  from: 'From', to: 'To', apply: 'Filter the log', clear: 'Clear the filter', item: 'Only what concerns', change: 'Change', any: 'Clear the choice',
  search: { unit: 'Find a unit', person: 'Find a person', help: 'Names may be typed without accents.', personHelp: 'Type a name or an e-mail address.', none: (q) => `Nothing matches “${q}”.`, busy: 'Searching…', failed: 'The search failed. Check the network and type again.', found: (n) => `${n} found.` },
  kinds: {
    publication: 'Review and publication', emergency: 'Emergency publication', content: 'Writing and changing', sending: 'Sending and taking', people: 'People and roles', access: 'Logins',
    settings: 'Settings', units: 'Administrative units', log: 'Exports of the log',
  },
  emergency: 'Emergency', reason: (note) => `Note: “${note}”`,
  empty: 'Nothing matches the filter', emptyAll: 'Nothing has been recorded yet', older: 'Show older', newest: 'Back to the newest', notBefore: 'The first day must come before the last.',
  export: 'Export CSV', exportHelp: 'The file holds exactly the rows that match this filter. The export is recorded.',
  sealed: (seq, at) => `Sealed up to row ${seq}, of ${at}.`, unsealed: 'No row is sealed yet.',
  checkpoint: (count, at) => `Last checkpoint outside the database: row ${count}, at ${at}.`, noCheckpoint: 'Checkpoints lie on the machine of the worker, or there are none yet.',
  entry: {
    back: 'Back to the log', when: 'Time', who: 'Person', as: 'In the role', unit: 'Unit concerned', kind: 'Kind of act', action: 'Code', note: 'Note', seal: 'Seal',
    system: 'The system', waits: 'Waiting for its seal, a few seconds.', number: (seq) => `Row ${seq}`, hash: 'Hash',
    changes: 'What was changed', field: 'Field', before: 'Before', after: 'After', nothing: 'No field was changed.', digest: 'Long texts stand as a hash; the text is kept in the versions of the item.',
    open: 'Open this document', ofItem: 'Log of this document', ofPerson: 'Log of this person', links: 'Details', one: 'A row of the log',
  },
  itemLog: { title: 'Audit log', link: 'Log of this item', help: 'Everything done with it: who, when, in which role.' },
}; // prettier-ignore

/** Words of the screens of the log. */
export const auditTextsOf = (language: string): AuditTexts => (language === 'en' ? en : vi);
