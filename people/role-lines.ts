import { formatDate } from '@/i18n/format';
import type { Role } from '@/tenants/roles';
import type { UnitTree } from '@/tenants/unit-tree';

import { readGrants } from './memberships';

const ROLE_NAMES: Record<Role, { vi: string; en: string }> = {
  author: { vi: 'Người viết', en: 'Author' },
  editor: { vi: 'Biên tập viên', en: 'Editor' },
  moderator: { vi: 'Người kiểm duyệt', en: 'Moderator' },
  admin: { vi: 'Quản trị viên', en: 'Administrator' },
};

/** A person's roles as lines for a mail or a card: "Biên tập viên, xã An Bình". */
export function roleLines(tree: UnitTree, memberships: unknown, language: 'vi' | 'en'): string[] {
  return (readGrants(memberships) ?? []).map(({ unit, role, term }) => {
    const found = tree.get(unit);
    const place = language === 'vi' ? found?.name : found?.nameEn || found?.name;
    const line = [ROLE_NAMES[role][language], lowerFirst(place ?? '', language)].filter(Boolean).join(', '); // prettier-ignore
    if (!term?.until) return line;
    const day = formatDate(term.until, language);
    return language === 'vi' ? `${line} (đến ${day})` : `${line} (until ${day})`;
  });
}

/** "Xã An Bình" within a sentence is "xã An Bình". */
const lowerFirst = (name: string, language: 'vi' | 'en'): string =>
  language === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
