import type { Block, Line, ListBlock, Run } from './pieces';

type Step = { runs: Run[]; level: number; ordered: boolean };

/** Signs that Vietnamese texts begin the items of a list with; a plus stands one step below a dash. */
const DASH = /^\s*([-–—•·*●▪◦+])\s+(?=\S)/;

/** The item that a paragraph "- Nội dung" is, its sign taken off. */
function dashed(line: Line): Step | null {
  const [first, ...rest] = line.runs;
  if (!first || 'br' in first || line.tag !== 'p') return null;
  const sign = DASH.exec(first.text);
  if (!sign) return null;
  const runs = [{ ...first, text: first.text.slice(sign[0].length) }, ...rest];
  return { runs, level: sign[1] === '+' ? 2 : 1, ordered: false };
}

function stepOf(block: Block): Step | null {
  if (block.tag !== 'p') return null;
  return block.step ? { runs: block.runs, ...block.step } : dashed(block);
}

/** Nests items by their level; a level that is skipped counts as one step. */
function nest(steps: Step[]): ListBlock[] {
  const lists: ListBlock[] = [];
  const open: { level: number; list: ListBlock }[] = [];
  for (const step of steps) {
    while (open.length > 0 && open.at(-1)!.level > step.level) open.pop();
    const top = open.at(-1);
    const same = top?.level === step.level;
    if (top && same && top.list.ordered === step.ordered) {
      top.list.items.push({ runs: step.runs, nested: [] });
      continue;
    }
    if (same) open.pop();
    const list: ListBlock = {
      tag: 'list',
      ordered: step.ordered,
      items: [{ runs: step.runs, nested: [] }],
    };
    const parent = open.at(-1)?.list.items.at(-1);
    if (parent) parent.nested.push(list);
    else lists.push(list);
    open.push({ level: step.level, list });
  }
  return lists;
}

/** Words cut at line breaks, for "- một<br>- hai" as Zalo copies it. */
function cut(line: Line): Line[] {
  const lines: Run[][] = [[]];
  for (const run of line.runs) {
    if ('br' in run) lines.push([]);
    else lines.at(-1)!.push(run);
  }
  const parts = lines.map((runs): Line => ({ tag: 'p', runs }));
  return parts.filter((part) => dashed(part)).length >= 2 ? parts : [line];
}

/** Turns paragraphs that are items of a list into one: those Word marks, and two or more in a row that begin with a dash. */
export function findLists(blocks: Block[]): Block[] {
  const lines = blocks.flatMap((block) =>
    block.tag === 'p' && !block.step ? cut(block) : [block],
  );
  const out: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const group: { step: Step; line: Block }[] = [];
    for (
      let step = stepOf(lines[at]!);
      step;
      step = at < lines.length ? stepOf(lines[at]!) : null
    ) {
      group.push({ step, line: lines[at]! });
      at += 1;
    }
    const sure = group.length > 1 || group.some(({ line }) => 'step' in line);
    if (sure) out.push(...nest(group.map(({ step }) => step)));
    else out.push(...group.map(({ line }) => line));
    if (at < lines.length) out.push(lines[at]!);
    at += 1;
  }
  return out;
}
