type Pair = { vi: string; en: string };

/** Values that the code knows by a word of its own, by the name of what holds them. */
const WORDS: Record<string, Record<string, Pair>> = {
  work: {
    none: { vi: 'không có việc dở', en: 'nothing under way' }, draft: { vi: 'nháp', en: 'draft' }, 'in-review': { vi: 'chờ duyệt', en: 'in review' },
    returned: { vi: 'trả lại', en: 'returned' }, approved: { vi: 'đã duyệt', en: 'approved' }, scheduled: { vi: 'hẹn giờ', en: 'scheduled' },
  },
  live: { never: { vi: 'chưa đăng', en: 'not yet' }, live: { vi: 'đang đăng', en: 'public' }, held: { vi: 'tạm ngừng đăng', en: 'held back' }, ended: { vi: 'đã kết thúc', en: 'ended' } },
  state: {
    offered: { vi: 'đề xuất', en: 'offered' }, returned: { vi: 'trả lại', en: 'returned' }, available: { vi: 'chờ lấy đăng', en: 'to be taken' },
    waiting: { vi: 'chưa đến giờ', en: 'waiting' }, live: { vi: 'đang hiện', en: 'shown' }, hidden: { vi: 'đã ẩn', en: 'hidden' }, past: { vi: 'đã dừng', en: 'past' },
  },
  ending: {
    withdrawn: { vi: 'ngừng hiệu lực', en: 'withdrawn' }, error: { vi: 'đăng nhầm', en: 'published in error' }, merged: { vi: 'gộp vào bài khác', en: 'merged' },
    archived: { vi: 'lưu trữ', en: 'archived' }, expired: { vi: 'hết hạn', en: 'expired' }, embargo: { vi: 'tạm ngừng đăng', en: 'held back' },
  },
  change: { minor: { vi: 'sửa nhỏ', en: 'minor' }, major: { vi: 'đính chính', en: 'correction' } },
  strength: { mandatory: { vi: 'bắt buộc', en: 'mandatory' }, suggested: { vi: 'khuyến nghị', en: 'suggested' }, reference: { vi: 'tham khảo', en: 'reference' } },
  _status: { draft: { vi: 'nháp', en: 'draft' }, published: { vi: 'đã đăng', en: 'published' } },
}; // prettier-ignore

/** Names of moments that are kept as milliseconds. */
const MOMENTS = new Set([
  'publishAt',
  'begins',
  'ends',
  'confirmBy',
  'lastCheckedAt',
  'at',
  'embargoUntil',
  'expiresAt',
]);

/** Values that are ids without a field of the form that says of what. */
const IDS: Record<string, 'units' | 'users'> = {
  to: 'units', parent: 'units', unit: 'units', successors: 'units', owner: 'users', person: 'users',
}; // prettier-ignore

/** The collection of an id that no field describes. */
export const collectionOf = (name: string): 'units' | 'users' | null => IDS[name] ?? null;

export const isMoment = (name: string): boolean => MOMENTS.has(name);

/** The word of a value; null for one that has none. */
export const valueWord = (name: string, value: string, language: 'vi' | 'en'): string | null =>
  WORDS[name]?.[value]?.[language] ?? null;
