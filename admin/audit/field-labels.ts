import { getTranslation, type I18nClient } from '@payloadcms/translations';
import type { FlattenedField } from 'payload';

type Pair = { vi: string; en: string };

/** What rows hold besides fields of a document. */
const LABELS: Record<string, Pair> = {
  ending: { vi: 'Cách gỡ', en: 'Ending' }, change: { vi: 'Mức sửa đổi', en: 'Kind of change' }, note: { vi: 'Lời ghi', en: 'Note' }, embargoUntil: { vi: 'Không đăng trước', en: 'Not before' }, expiresAt: { vi: 'Hết hạn lúc', en: 'Ends at' },
  work: { vi: 'Bước', en: 'Stage' }, live: { vi: 'Trên trang', en: 'On the site' }, sha256: { vi: 'Mã băm nội dung', en: 'Hash of the content' },
  publishAt: { vi: 'Giờ đăng', en: 'Time of publication' }, days: { vi: 'Số ngày', en: 'Days' }, channel: { vi: 'Nơi nhận', en: 'Receivers' }, channels: { vi: 'Nơi nhận', en: 'Receivers' }, sites: { vi: 'Số đơn vị nhận', en: 'Units that receive' },
  to: { vi: 'Đến', en: 'To' }, from: { vi: 'Từ', en: 'From' }, state: { vi: 'Lượt đăng', en: 'Placement' }, strength: { vi: 'Mức yêu cầu', en: 'Strength' },
  ownSection: { vi: 'Chuyên mục tại nơi nhận', en: 'Section there' }, begins: { vi: 'Hiện từ', en: 'Shown from' }, ends: { vi: 'Hiện đến', en: 'Shown until' },
  parent: { vi: 'Trực thuộc', en: 'Part of' }, on: { vi: 'Từ ngày', en: 'From the day' }, unit: { vi: 'Đơn vị', en: 'Unit' }, units: { vi: 'Các đơn vị', en: 'Units' },
  person: { vi: 'Người thực hiện', en: 'Person' }, kind: { vi: 'Loại việc', en: 'Kind' }, item: { vi: 'Nội dung', en: 'Document' },
  _status: { vi: 'Trạng thái', en: 'Status' }, deletedAt: { vi: 'Bỏ vào thùng rác', en: 'Put in the bin' },
  comment: { vi: 'Mã góp ý', en: 'Id of the comment' }, owner: { vi: 'Người rà soát', en: 'Owner' }, everyMonths: { vi: 'Rà soát mỗi (tháng)', en: 'Review every (months)' },
  dueOn: { vi: 'Hạn rà soát', en: 'Review due' }, lastCheckedAt: { vi: 'Kiểm tra lần cuối', en: 'Last checked' }, successors: { vi: 'Nhập vào', en: 'Went into' }, validTo: { vi: 'Ngày cuối', en: 'Last day' },
  filename: { vi: 'Tên tệp', en: 'File name' }, mimeType: { vi: 'Loại tệp', en: 'Type of file' }, filesize: { vi: 'Dung lượng (byte)', en: 'Size (bytes)' },
  width: { vi: 'Chiều rộng', en: 'Width' }, height: { vi: 'Chiều cao', en: 'Height' }, email: { vi: 'Thư điện tử', en: 'E-mail' },
}; // prettier-ignore

/** Fields whose label on the form is not what the log means by the name. */
const OURS = new Set(['_status', 'deletedAt']);

/** The name of a changed value: the field's own label, else ours, else its name as it stands. */
export function fieldLabel(
  name: string,
  field: FlattenedField | undefined,
  i18n: Pick<I18nClient, 'language' | 'fallbackLanguage' | 't'>,
): string {
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const own = LABELS[name]?.[language];
  const label = field && 'label' in field ? field.label : null;
  const given = label && typeof label !== 'function' ? getTranslation(label, i18n as never) : null;
  return (OURS.has(name) ? own : null) ?? (given as string | null) ?? own ?? name;
}
