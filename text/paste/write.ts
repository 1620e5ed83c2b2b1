import { convertLegacy, type LegacyEncoding } from '../legacy';
import { normaliseText } from '../normalise';
import { hasWords, type Block, type Cell, type ListBlock, type Run } from './pieces';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** Writes blocks as the few elements that the editor takes. `legacy` converts words whose font does not say anything. */
export class Writer {
  constructor(
    private readonly legacy: LegacyEncoding | null,
    private readonly highest: number,
  ) {}

  blocks(blocks: Block[]): string {
    return blocks.map((block) => this.#block(block)).join('');
  }

  #block(block: Block): string {
    switch (block.tag) {
      case 'list':
        return this.#list(block);
      case 'table':
        return this.#table(block.rows);
      case 'heading': {
        const tag = block.level === this.highest ? 'h2' : 'h3';
        return `<${tag}>${this.#runs(block.runs)}</${tag}>`;
      }
      case 'quote':
        return `<blockquote>${this.#runs(block.runs)}</blockquote>`;
      default:
        return this.#paragraphs(block.runs);
    }
  }

  /** Two breaks in a row are a new paragraph. */
  #paragraphs(runs: Run[]): string {
    const parts: Run[][] = [[]];
    let breaks = 0;
    for (const run of runs) {
      if ('br' in run) breaks += 1;
      else if (breaks > 0 && run.text.trim() === '') continue;
      else {
        if (breaks > 1) parts.push([]);
        else if (breaks === 1) parts.at(-1)!.push({ br: true });
        breaks = 0;
        parts.at(-1)!.push(run);
      }
    }
    return parts
      .filter(hasWords)
      .map((part) => `<p>${this.#runs(part)}</p>`)
      .join('');
  }

  #list(list: ListBlock): string {
    const tag = list.ordered ? 'ol' : 'ul';
    const items = list.items.filter((item) => hasWords(item.runs) || item.nested.length > 0);
    const written = items.map(
      (item) =>
        `<li>${this.#runs(item.runs)}${item.nested.map((nested) => this.#list(nested)).join('')}</li>`,
    );
    return written.length > 0 ? `<${tag}>${written.join('')}</${tag}>` : '';
  }

  #table(rows: Cell[][]): string {
    const [head = [], ...body] = rows.map((row, index) =>
      row.map((cell) => this.#cell(cell, index === 0 ? 'th' : 'td')).join(''),
    );
    return `<table><thead><tr>${String(head)}</tr></thead><tbody>${body.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
  }

  #cell(cell: Cell, tag: 'th' | 'td'): string {
    const span = (name: string, value: number) =>
      value > 1 ? ` ${name}="${Math.trunc(value)}"` : '';
    const scope = tag === 'th' ? ' scope="col"' : '';
    return `<${tag}${scope}${span('colspan', cell.colSpan)}${span('rowspan', cell.rowSpan)}>${this.blocks(cell.blocks)}</${tag}>`;
  }

  #runs(runs: Run[]): string {
    return runs
      .map((run) => ('br' in run ? '<br>' : this.#run(run)))
      .join('')
      .trim();
  }

  #run(run: Exclude<Run, { br: true }>): string {
    const encoding = run.font?.encoding ?? this.legacy;
    const converted = encoding ? convertLegacy(run.text, encoding) : run.text;
    const text = normaliseText(run.font?.capitals ? converted.toLocaleUpperCase('vi') : converted);
    if (text.trim() === '') return text ? ' ' : '';
    let html = escapeHtml(text);
    if (run.italic) html = `<em>${html}</em>`;
    if (run.bold) html = `<strong>${html}</strong>`;
    return run.href ? `<a href="${escapeHtml(run.href)}">${html}</a>` : html;
  }
}
