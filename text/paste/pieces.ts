import type { LegacyEncoding } from '../legacy';

/** What pasted text is taken apart into: runs of words, and the blocks they stand in. */
export type Run =
  | { br: true }
  | { text: string; bold: boolean; italic: boolean; href: string | null; font: Font | null };

/** A font that draws letters for the bytes of a legacy encoding; `capitals` draws them all as capitals. */
export type Font = { encoding: LegacyEncoding; capitals: boolean };

export type ListBlock = { tag: 'list'; ordered: boolean; items: ListItem[] };

export type ListItem = { runs: Run[]; nested: ListBlock[] };

export type Cell = { blocks: Block[]; colSpan: number; rowSpan: number };

/** `step` marks a paragraph that is really an item of a list, at this level (1 is the outermost). */
export type Line = {
  tag: 'p' | 'quote';
  runs: Run[];
  step?: { level: number; ordered: boolean };
};

export type Block =
  | Line
  | { tag: 'heading'; level: number; runs: Run[] }
  | ListBlock
  | { tag: 'table'; rows: Cell[][] };

/** Whether there is a word in it. */
export const hasWords = (runs: Run[]): boolean =>
  runs.some((run) => 'text' in run && run.text.trim() !== '');
