import type { CollectionBeforeValidateHook } from 'payload';

import { levelConfig } from '@/tenants/level-config';
import { isLinkTarget } from '@/tenants/link-target';
import { MOST_ITEMS } from '@/tenants/merge-menu';

import { idsOf } from '../shared/ids-of';
import { both } from '../shared/labels';
import { refuse } from '../shared/refuse';

type Doc = Record<string, unknown>;

const rowsOf = (value: unknown): Doc[] => (Array.isArray(value) ? (value as Doc[]) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const MESSAGES = {
  locked: both('Tỉnh đã khóa mục này: trang nào cũng phải hiện. Hãy bỏ chọn mục ấy.', 'The province has locked this item: every site shows it. Please unselect it.'),
  target: both('Mỗi mục riêng chọn đúng một nơi dẫn tới: trang, chuyên mục hoặc địa chỉ.', 'Each own item leads to exactly one place: a page, a section or an address.'),
  href: both('Địa chỉ bắt đầu bằng / hoặc https://. Ví dụ: /chuyen-muc/tin-don-vi', 'An address begins with / or https://. For example: /chuyen-muc/tin-don-vi'),
}; // prettier-ignore

const tooMany = (by: number) => both(
  `Thực đơn có nhiều nhất ${MOST_ITEMS} mục. Hãy ẩn bớt mục chung hoặc bỏ bớt mục riêng: đang thừa ${by}.`,
  `A menu has at most ${MOST_ITEMS} items. Please hide shared items or remove own ones: ${by} too many.`,
); // prettier-ignore

/** Pages and sections that the own items lead to, for the guard of relations. */
export const menuTargets = (data: Doc): { pages: string[]; sections: string[] } => ({
  pages: rowsOf(data.menuAdditions).flatMap(({ page }) => idsOf(page)),
  sections: rowsOf(data.menuAdditions).flatMap(({ section }) => idsOf(section)),
});

/** What a unit does to the menu is refused when it cannot stand; a target that ends later is dropped by the page. */
export const checkMenu: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data || (data.menuHidden === undefined && data.menuAdditions === undefined)) return data;
  const next: Doc = { ...(originalDoc as Doc | undefined), ...data };
  const [unit] = idsOf(next.unit);
  const { menu } = await levelConfig(req.payload, unit ?? '');
  const hidden = rowsOf(next.menuHidden).map(String);
  const added = rowsOf(next.menuAdditions);
  const locked = menu.filter((item) => item.locked).map(({ path }) => path);
  if (data.menuHidden !== undefined) {
    // What was hidden before the province locked it may be saved along: it stands all the same.
    const before = rowsOf((originalDoc as Doc | undefined)?.menuHidden).map(String);
    if (hidden.some((path) => locked.includes(path) && !before.includes(path)))
      refuse(req, 'sites', 'menuHidden', MESSAGES.locked);
  }
  if (data.menuAdditions === undefined) return data;
  added.forEach((row, index) => {
    const href = text(row.href);
    const targets = [...idsOf(row.page), ...idsOf(row.section), ...(href ? [href] : [])];
    const at = `menuAdditions.${index}`;
    if (targets.length !== 1) refuse(req, 'sites', `${at}.href`, MESSAGES.target);
    if (href && !isLinkTarget(href)) refuse(req, 'sites', `${at}.href`, MESSAGES.href);
  });
  const standing = menu.filter(({ path }) => locked.includes(path) || !hidden.includes(path));
  const over = standing.length + added.length - MOST_ITEMS;
  if (added.length > 0 && over > 0) refuse(req, 'sites', 'menuAdditions', tooMany(over));
  return data;
};
