import type { DefaultServerCellComponentProps } from 'payload';

import { formatDate } from '@/i18n/format';
import { ROLE_LABELS } from '@/collections/Users/role-labels';
import { isRole } from '@/tenants/roles';
import { getTree } from '@/tenants/tree';

type Row = { unit?: unknown; role?: unknown; until?: unknown };

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value
    ? String(value.id)
    : String(value ?? '');

/** What somebody may do and where, in the list of people: "Biên tập viên, Xã An Bình". */
export async function RolesCell({ cellData, payload, i18n }: DefaultServerCellComponentProps) {
  const tree = await getTree(payload);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const rows = (Array.isArray(cellData) ? cellData : []) as Row[];
  return (
    <span className="lt-unitcell">
      {rows.map(({ unit, role, until }, index) => {
        const at = tree.get(idOf(unit));
        const name = (language === 'en' ? at?.nameEn : at?.name) ?? '–';
        const end = typeof until === 'string' && until ? ` (${language === 'en' ? 'until' : 'đến'} ${formatDate(until, language)})` : '';
        return (
          <span key={index}>
            {isRole(role) ? `${ROLE_LABELS[role][language]}, ${name}` : name}
            {end}
          </span>
        );
      })}
    </span>
  );
} // prettier-ignore
