import type { Level } from '../levels';
import type { HomeKind } from './blocks';

/** How blocks stand beside one another from 900 px on; below, each has the whole width. */
export type RowForm = 'full' | 'single' | 'columns-7-5' | 'columns-5-7' | 'columns-2' | 'columns-3';

export type HomeRow<Block> = { form: RowForm; blocks: Block[] };

type Width = 'full' | 'wide' | 'narrow' | 'third';

const WIDTHS: Record<HomeKind, Width> = {
  tasks: 'full', fromBelow: 'full', units: 'full', contact: 'full',
  lead: 'wide', news: 'wide', disclosures: 'wide', media: 'wide',
  notices: 'narrow', events: 'narrow', fromAbove: 'narrow', text: 'narrow',
  section: 'third', links: 'third',
}; // prettier-ignore

function widthOf(level: Level, kind: HomeKind, before: HomeKind | undefined): Width {
  // A commune shows at most five titles from above in two columns, which want the whole width.
  if (kind === 'fromAbove' && level === 'commune') return 'full';
  // Right after the lead story the latest news stand beside it.
  return kind === 'news' && before === 'lead' ? 'narrow' : WIDTHS[kind];
}

function pairForm(first: Width, second: Width): RowForm {
  if (first === second || first === 'third' || second === 'third') return 'columns-2';
  return first === 'wide' ? 'columns-7-5' : 'columns-5-7';
}

/** How many of the next blocks share a row. */
function together(widths: readonly Width[]): number {
  const [first, second] = widths;
  if (first === 'full' || second === undefined || second === 'full') return 1;
  const thirds = widths.findIndex((width) => width !== 'third');
  const run = Math.min(thirds < 0 ? widths.length : thirds, 3);
  if (run > 1) return run;
  // Two thirds that could stand together are not torn apart.
  return first !== 'third' && second === 'third' && widths[2] === 'third' ? 1 : 2;
}

/**
 * Puts blocks that have something to show into rows, in their order: any order is a whole page, one column on a phone.
 * @param blocks those that are shown, empty ones left out
 */
export function homeRows<Block extends { kind: HomeKind }>(
  level: Level,
  blocks: readonly Block[],
): HomeRow<Block>[] {
  const widths = blocks.map(({ kind }, at) => widthOf(level, kind, blocks[at - 1]?.kind));
  const rows: HomeRow<Block>[] = [];
  for (let at = 0; at < blocks.length;) {
    const size = together(widths.slice(at));
    const [first, second] = widths.slice(at, at + size);
    const alone = first === 'full' ? 'full' : 'single';
    const form = size === 3 ? 'columns-3' : second ? pairForm(first!, second) : alone;
    rows.push({ form, blocks: blocks.slice(at, at + size) });
    at += size;
  }
  return rows;
}
