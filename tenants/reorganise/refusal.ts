import { APIError } from 'payload';

const TEXTS = {
  unknownUnit: { vi: 'Không tìm thấy đơn vị.', en: 'There is no such unit.' },
  cycle: { vi: 'Đơn vị không thể trực thuộc chính nó hoặc đơn vị bên dưới nó.', en: 'A unit cannot be placed below itself.' },
  notAbove: { vi: 'Đơn vị trực thuộc phải ở cấp cao hơn.', en: 'The new parent must stand on a higher level.' },
  parentClosed: { vi: 'Đơn vị cấp trên đã kết thúc hoạt động vào ngày này.', en: 'The new parent is closed on that day.' },
  slugTaken: { vi: 'Đơn vị cấp trên mới đã có đơn vị cùng phần địa chỉ.', en: 'The new parent already has a unit with this address part.' },
  hostTaken: { vi: 'Tên miền mới đã có trang khác dùng.', en: 'Another site uses the new host.' },
  hasChildren: { vi: 'Còn đơn vị trực thuộc đang hoạt động.', en: 'Units below it are still open.' },
  badDay: { vi: 'Ngày kết thúc phải là ngày hợp lệ và không trước ngày có hiệu lực.', en: 'The last day must be a day, not before the first one.' },
  badSuccessor: { vi: 'Đơn vị kế tiếp phải là đơn vị khác, còn hoạt động.', en: 'A successor must be another unit that is open.' },
} as const; // prettier-ignore

export type ReorganisationFault = keyof typeof TEXTS;

/** A step of a reorganisation that is not possible, in the user's language. */
export class ReorganisationRefused extends APIError {
  readonly key: ReorganisationFault;

  constructor(key: ReorganisationFault, language?: string) {
    super(TEXTS[key][language === 'en' ? 'en' : 'vi'], 409, undefined, true);
    this.key = key;
  }
}
