import { blocks } from './normalise/blocks';
import { levelHeadings } from './normalise/headings';
import { paragraph } from './normalise/nodes';
import { childrenOf, rootOf, type EditorState } from './state';

/**
 * The text as it may be stored and shown, whoever sent it: known nodes with known fields, NFC words, safe links, headings
 * without a jump, tables with a heading row, sane lists, no empty paragraphs. Normalising twice changes nothing.
 * @returns null when `value` is no editor state
 */
export function normaliseState(value: unknown): EditorState | null {
  const root = rootOf(value);
  if (!root) return null;
  const children = levelHeadings(blocks(childrenOf(root), 0));
  // The editor cannot open a text without a single block.
  const shown = children.length > 0 ? children : [paragraph([])];
  return {
    root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: shown },
  };
}
