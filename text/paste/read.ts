import { attribute, isElement, isText, nameOf, style, type PasteNode } from './dom';
import { lookOf, PLAIN, type Look } from './look-of';
import { hasWords, type Block, type Cell, type Line, type ListBlock, type Run } from './pieces';

const SKIPPED = new Set([
  'script', 'style', 'head', 'meta', 'link', 'title', 'xml', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg',
  'math', 'form', 'input', 'button', 'select', 'textarea', 'video', 'audio', 'canvas', 'w:worddocument', 'o:officedocumentsettings',
]); // prettier-ignore

const BLOCKS = new Set([
  'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'figure', 'figcaption', 'address', 'pre', 'dl',
  'dt', 'dd', 'hr', 'center', 'body', 'html', 'caption', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'nav',
]); // prettier-ignore

const DEEPEST = 200;

/** Reads one pasted fragment; `pictures` counts those left behind. */
export class Reader {
  pictures = 0;
  #blocks: Block[] = [];
  #runs: Run[] = [];
  #marker = '';

  static blocks(
    node: PasteNode,
    look: Look = PLAIN,
    depth = 0,
  ): { blocks: Block[]; pictures: number } {
    const reader = new Reader();
    reader.#children(node, look, depth);
    reader.#flush('p');
    return { blocks: reader.#blocks, pictures: reader.pictures };
  }

  #inside(node: PasteNode, look: Look, depth: number): Block[] {
    const { blocks, pictures } = Reader.blocks(node, look, depth);
    this.pictures += pictures;
    return blocks;
  }

  #children(node: PasteNode, look: Look, depth: number): void {
    if (depth > DEEPEST) return;
    for (const child of Array.from(node.childNodes)) this.#node(child, look, depth + 1);
  }

  #flush(tag: Line['tag'], step?: Line['step']): void {
    if (hasWords(this.#runs))
      this.#blocks.push({ tag, runs: this.#runs, ...(step ? { step } : {}) });
    this.#runs = [];
  }

  #node(node: PasteNode, look: Look, depth: number): void {
    if (isText(node)) {
      const text = (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      if (text) this.#runs.push({ text, ...look });
      return;
    }
    if (!isElement(node) || SKIPPED.has(nameOf(node))) return;
    if (style(node, 'display') === 'none' || style(node, 'mso-hide') === 'all') return;
    this.#element(node, nameOf(node), lookOf(node, look), depth);
  }

  #element(node: PasteNode, name: string, look: Look, depth: number): void {
    if (name === 'br') this.#runs.push({ br: true });
    else if (name === 'img' || name === 'v:imagedata' || name === 'picture') this.pictures += 1;
    else if (/ignore/.test(style(node, 'mso-list'))) this.#marker = (node.textContent ?? '').trim();
    else if (/^h[1-6]$/.test(name) || /^MsoTitle/.test(attribute(node, 'class')))
      this.#heading(node, name, look, depth);
    else if (name === 'ul' || name === 'ol' || name === 'menu')
      this.#own(this.#list(node, name, look, depth));
    else if (name === 'table') this.#own(...this.#table(node, look, depth));
    else if (name === 'blockquote') this.#quote(node, look, depth);
    else if (name === 'li') this.#paragraph(node, look, depth, { level: 1, ordered: false });
    else if (BLOCKS.has(name)) this.#paragraph(node, look, depth);
    else this.#children(node, look, depth);
  }

  #own(...blocks: Block[]): void {
    this.#flush('p');
    this.#blocks.push(...blocks);
  }

  #paragraph(node: PasteNode, look: Look, depth: number, step?: Line['step']): void {
    this.#flush('p');
    const level = Number(/level(\d)/.exec(style(node, 'mso-list'))?.[1] ?? 0);
    this.#marker = '';
    this.#children(node, look, depth);
    const ordered = /^\(?([0-9]+|[a-z]|[ivxl]+)[.)]/i.test(this.#marker);
    this.#flush('p', level > 0 ? { level, ordered } : step);
  }

  #heading(node: PasteNode, name: string, look: Look, depth: number): void {
    const runs = linesOf(this.#inside(node, { ...look, bold: false }, depth)).flatMap(
      (line) => line.runs,
    );
    const plain = runs.map((run) =>
      'br' in run ? { ...look, bold: false, text: ' ' } : { ...run, bold: false },
    );
    this.#own();
    if (hasWords(plain))
      this.#blocks.push({ tag: 'heading', level: Number(name[1]) || 1, runs: plain });
  }

  #quote(node: PasteNode, look: Look, depth: number): void {
    this.#own();
    this.#runs = joined(this.#inside(node, look, depth));
    this.#flush('quote');
  }

  #list(node: PasteNode, name: string, look: Look, depth: number): ListBlock {
    const list: ListBlock = { tag: 'list', ordered: name === 'ol', items: [] };
    for (const child of Array.from(node.childNodes).filter(isElement)) {
      const around = lookOf(child, look);
      if (nameOf(child) === 'ul' || nameOf(child) === 'ol') {
        const nested = this.#list(child, nameOf(child), around, depth + 1);
        const last = list.items.at(-1);
        if (last) last.nested.push(nested);
        else list.items.push(...nested.items);
        continue;
      }
      const blocks = this.#inside(child, around, depth + 1);
      const nested = blocks.filter((block): block is ListBlock => block.tag === 'list');
      list.items.push({ runs: joined(blocks.filter((block) => block.tag !== 'list')), nested });
    }
    return list;
  }

  #table(node: PasteNode, look: Look, depth: number): Block[] {
    const rows = rowsOf(node)
      .map((row) => this.#row(row, lookOf(row, look), depth + 1))
      .filter((row) => row.length > 0);
    // A table of one row or one column lays out a page; it holds no data.
    if (rows.length < 2 || rows.every((row) => row.length < 2))
      return rows.flat().flatMap((cell) => cell.blocks);
    return [{ tag: 'table', rows }];
  }

  #row(row: PasteNode, look: Look, depth: number): Cell[] {
    const cells = Array.from(row.childNodes).filter((cell) => /^t[dh]$/.test(nameOf(cell)));
    return cells.map((cell) => ({
      blocks: this.#inside(cell, lookOf(cell, look), depth),
      colSpan: Number(attribute(cell, 'colspan')) || 1,
      rowSpan: Number(attribute(cell, 'rowspan')) || 1,
    }));
  }
}

/** Rows of a table, those of tables inside it left out. */
function rowsOf(node: PasteNode): PasteNode[] {
  const parts = Array.from(node.childNodes).filter(isElement);
  return parts.flatMap((part) =>
    nameOf(part) === 'tr' ? [part] : /^t(head|body|foot)$/.test(nameOf(part)) ? rowsOf(part) : [],
  );
}

/** Every line of words in these blocks, whatever they are. */
function linesOf(blocks: Block[]): { runs: Run[] }[] {
  return blocks.flatMap((block): { runs: Run[] }[] => {
    if (block.tag === 'table') return block.rows.flat().flatMap((cell) => linesOf(cell.blocks));
    if (block.tag === 'list') return block.items.flatMap((item) => [item, ...linesOf(item.nested)]);
    return [block];
  });
}

const joined = (blocks: Block[]): Run[] =>
  linesOf(blocks).flatMap((line, index): Run[] =>
    index === 0 ? line.runs : [{ br: true }, ...line.runs],
  );
