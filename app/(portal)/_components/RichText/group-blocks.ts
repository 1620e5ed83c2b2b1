import { childrenOf, fieldsOf, relatedId, textOr, type StateNode } from '@/richtext/state';
import { textOf } from '@/richtext/text-of';

import type { FileView, Reading } from './types';

/** A block to draw: a node as it is, a table with its caption and number, or files that stand together. */
export type Group =
  | { kind: 'node'; node: StateNode }
  | { kind: 'table'; node: StateNode; caption?: StateNode; number: number }
  | { kind: 'files'; files: { file: FileView; label: string }[] };

const LONGEST_CAPTION = 160;

/** The editor's tables have no caption: a short line in bold right above one is taken for it. */
function isCaption(node: StateNode | undefined): boolean {
  const words = node?.type === 'paragraph' ? childrenOf(node) : [];
  const bold =
    words.length > 0 &&
    words.every((word) => word.type === 'text' && (Number(word.format) & 1) === 1);
  return bold && textOf({ root: node }).length <= LONGEST_CAPTION;
}

function fileOf(node: StateNode, reading: Reading): { file: FileView; label: string } | null {
  const { file, label } = fieldsOf(node);
  const media = reading.media[relatedId(file) ?? ''];
  return media && media.kind !== 'picture'
    ? { file: media, label: textOr(label) || media.type }
    : null;
}

/** Puts together what is drawn together. */
export function groupBlocks(nodes: StateNode[], reading: Reading): Group[] {
  const groups: Group[] = [];
  let tables = 0;
  nodes.forEach((node, index) => {
    if (isCaption(node) && nodes[index + 1]?.type === 'table') return;
    if (node.type === 'table') {
      const above = nodes[index - 1];
      tables += 1;
      groups.push({ kind: 'table', node, number: tables, ...(isCaption(above) ? { caption: above } : {}) });
      return;
    }
    if (node.type !== 'block' || fieldsOf(node).blockType !== 'file') {
      groups.push({ kind: 'node', node });
      return;
    }
    const file = fileOf(node, reading);
    const last = groups.at(-1);
    if (file && last?.kind === 'files') last.files.push(file);
    else if (file) groups.push({ kind: 'files', files: [file] });
  });
  return groups;
} // prettier-ignore
