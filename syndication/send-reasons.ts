import type { TreeUnit } from '@/tenants/unit-tree';

import { MOST_UNITS } from './coverage';

/** Why something is not sent, with what the sentence needs. */
export type SendReason =
  | { name: 'not-public' | 'not-here' | 'nothing-chosen' | 'nobody' | 'outside' | 'bad-window' | 'section-unknown' }
  | { name: 'too-many'; chosen: number }
  | { name: 'sent-from-above'; unit: TreeUnit }
  | { name: 'mandatory-quota'; limit: number }
  | { name: 'receivers-full'; units: readonly TreeUnit[]; limit: number }; // prettier-ignore

export type SendReasonName = SendReason['name'];

type Language = 'vi' | 'en';

const NAMED = 3;

const nameOf = (unit: TreeUnit, language: Language): string =>
  (language === 'en' && unit.nameEn) || unit.name;

function names(units: readonly TreeUnit[], language: Language): string {
  const shown = units.slice(0, NAMED).map((unit) => nameOf(unit, language)).join(', ');
  const more = units.length - NAMED;
  if (more <= 0) return shown;
  return language === 'en' ? `${shown} and ${more} more` : `${shown} và ${more} đơn vị khác`;
} // prettier-ignore

const VI: { [Name in SendReasonName]: (reason: Extract<SendReason, { name: Name }> & SendReason) => string } = {
  'not-public': () => 'Bài chưa đăng. Duyệt và đăng trước.',
  'not-here': () => 'Bài chưa có trên trang của đơn vị chuyển. Nhận đăng trước rồi mới chuyển xuống.',
  'nothing-chosen': () => 'Chọn ít nhất một nơi nhận.',
  nobody: () => 'Không có đơn vị nào đang hoạt động ở nơi đã chọn. Hãy chọn nơi nhận khác.',
  outside: () => 'Chỉ chuyển được tới đơn vị bên dưới. Hãy bỏ nơi nhận khác ra.',
  'bad-window': () => 'Thời điểm kết thúc phải sau thời điểm bắt đầu và sau lúc này.',
  'section-unknown': () => 'Chuyên mục này không dùng được. Hãy chọn chuyên mục khác.',
  'too-many': ({ chosen }) => `Đã chọn ${chosen} đơn vị lẻ; tối đa ${MOST_UNITS}. Hãy chọn theo cấp hoặc lưu thành nhóm.`,
  'sent-from-above': ({ unit }) => `${nameOf(unit, 'vi')} đã chuyển bài này tới cùng nơi nhận. Hãy bỏ nơi nhận đó ra.`,
  'mandatory-quota': ({ limit }) => `Đơn vị đã dùng hết ${limit} lượt bắt buộc của tuần này. Hãy chọn Khuyến nghị, hoặc hẹn sang tuần sau.`,
  'receivers-full': ({ units, limit }) => `${names(units, 'vi')} đã nhận đủ ${limit} bài của tuần này. Hãy bỏ ra, chọn Tham khảo, hoặc hẹn sang tuần sau.`,
}; // prettier-ignore

const EN: typeof VI = {
  'not-public': () => 'The item is not public yet. Approve and publish it first.',
  'not-here': () => 'The item is not on the sender’s site. Accept it there first, then send it down.',
  'nothing-chosen': () => 'Choose at least one receiver.',
  nobody: () => 'No unit in force is covered by your choice. Please choose other receivers.',
  outside: () => 'Items are sent to units below only. Please remove the others.',
  'bad-window': () => 'The end must be after the beginning, and after now.',
  'section-unknown': () => 'This section cannot be used. Please choose another one.',
  'too-many': ({ chosen }) => `${chosen} single units are chosen; ${MOST_UNITS} is the limit. Choose a level, or save them as a group.`,
  'sent-from-above': ({ unit }) => `${nameOf(unit, 'en')} has sent this item to the same receivers. Please remove them.`,
  'mandatory-quota': ({ limit }) => `The unit has used all ${limit} mandatory sendings of this week. Choose Suggested, or let it begin next week.`,
  'receivers-full': ({ units, limit }) => `${names(units, 'en')}: the limit of ${limit} items is reached this week. Remove them, choose Reference, or let it begin next week.`,
}; // prettier-ignore

/** A reason in whole sentences that say what to do (FLOWS, rule 2). */
export const sendReasonText = (reason: SendReason, language: Language): string =>
  ((language === 'en' ? EN : VI)[reason.name] as (reason: SendReason) => string)(reason);
