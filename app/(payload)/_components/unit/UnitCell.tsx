import type { DefaultServerCellComponentProps } from 'payload';

import { unitView } from '@/admin/unit-view';
import { vietnamDay } from '@/tenants/day';
import { getTree } from '@/tenants/tree';

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value
    ? String(value.id)
    : typeof value === 'string'
      ? value
      : null;

/** A unit in a list: its full name, and above whom it stands. Read from the tree in memory, not one query per row. */
export async function UnitCell({ cellData, payload, i18n }: DefaultServerCellComponentProps) {
  const tree = await getTree(payload);
  const unit = tree.get(idOf(cellData));
  if (!unit) return <span className="lt-quiet">–</span>;
  const view = unitView(tree, unit, i18n.language === 'en' ? 'en' : 'vi', vietnamDay(new Date()));
  return (
    <span className="lt-unitcell">
      {view.name}
      {view.above ? <small>{view.above}</small> : null}
    </span>
  );
} // prettier-ignore
