import { detectLegacy, type LegacyEncoding } from './legacy';
import { findLists } from './paste/find-lists';
import { parseInBrowser, type PasteNode } from './paste/dom';
import type { Block, Run } from './paste/pieces';
import { Reader } from './paste/read';
import { Writer } from './paste/write';

export type Pasted = {
  /** p, h2, h3, ul, ol, li, table, a[href], strong, em, blockquote and br only; '' when nothing was left. */
  html: string;
  /** Set when words were converted from a legacy encoding. */
  legacy: LegacyEncoding | null;
  /** Pictures that were in it: they are uploaded apart, with a description. */
  pictures: number;
};

const runsOf = (blocks: Block[]): Run[] =>
  blocks.flatMap((block): Run[] => {
    if (block.tag === 'table') return block.rows.flat().flatMap((cell) => runsOf(cell.blocks));
    if (block.tag === 'list')
      return block.items.flatMap((item) => [...item.runs, ...runsOf(item.nested)]);
    return [...block.runs, { br: true }];
  });

function write(blocks: Block[], pictures: number): Pasted {
  const runs = runsOf(blocks);
  const words = runs.map((run) => ('br' in run ? '\n' : run.font ? '' : run.text)).join('');
  const found = detectLegacy(words)?.encoding ?? null;
  const named = runs.find((run) => 'font' in run && run.font !== null);
  const levels = blocks.flatMap((block) => (block.tag === 'heading' ? [block.level] : []));
  const html = new Writer(found, Math.min(...levels)).blocks(findLists(blocks));
  return {
    html,
    legacy: found ?? (named && 'font' in named ? (named.font?.encoding ?? null) : null),
    pictures,
  };
}

/**
 * Cleans HTML from the clipboard (Word, Google Docs, Zalo, a web page): structure stays, looks go; Word's pretended lists
 * become real ones; legacy fonts become Unicode.
 * @param parse body of an HTML text; the browser's own parser unless another is given
 */
export function cleanPaste(
  html: string,
  parse: (html: string) => PasteNode = parseInBrowser,
): Pasted {
  const { blocks, pictures } = Reader.blocks(parse(html));
  return write(blocks, pictures);
}

/** The same for plain text: a paragraph per line, dashes as lists. */
export function cleanPastedText(text: string): Pasted {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const blocks = lines.map((line): Block => ({
    tag: 'p',
    runs: [{ text: line, bold: false, italic: false, href: null, font: null }],
  }));
  return write(blocks, 0);
}
