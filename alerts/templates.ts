import type { PayloadRequest } from 'payload';

import type { UnitTree } from '@/tenants/unit-tree';

import type { AlertText, Severity } from './alert';

/** Slug of the collection. */
export const ALERT_TEMPLATES = 'alert-templates';

export type Template = AlertText & {
  id: string;
  nameVi: string;
  nameEn: string;
  severity: Severity;
  /** how long it runs where nobody says otherwise */
  hours: number;
  phone: string;
};

type Row = { [Key in keyof Template]?: Template[Key] | null } & { level?: string | null; order?: number | null }; // prettier-ignore

const MOST = 40;

/** The templates that a unit may use: its own and those of the units above, for its level, in their order. */
export async function templatesFor(req: PayloadRequest, tree: UnitTree, unit: string): Promise<Template[]> {
  const lineage = tree.lineage(unit);
  const level = tree.get(unit)?.level;
  const { docs } = await req.payload.db.find<Row>({
    collection: ALERT_TEMPLATES, where: { steward: { in: lineage.map(({ id }) => id) } }, sort: 'order', limit: MOST, pagination: false, req,
  });
  return docs.flatMap((row): Template[] =>
    row.level && row.level !== level ? [] : [{
      id: String(row.id), nameVi: row.nameVi ?? '', nameEn: row.nameEn || (row.nameVi ?? ''),
      titleVi: row.titleVi ?? '', bodyVi: row.bodyVi ?? '', titleEn: row.titleEn ?? '', bodyEn: row.bodyEn ?? '',
      severity: row.severity ?? 'important', hours: row.hours ?? 12, phone: row.phone ?? '',
    }]);
} // prettier-ignore
