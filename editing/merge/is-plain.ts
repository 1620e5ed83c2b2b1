import { childrenOf, type StateNode } from '@/richtext/state';

const plainText = (node: StateNode): boolean => node.type === 'text' && (node.format ?? 0) === 0;

/**
 * Whether paragraphs hold nothing but words, so that they can be rewritten in a box for text. What has headings, links,
 * lists, pictures or bold words would lose them there.
 */
export const isPlain = (blocks: readonly StateNode[]): boolean =>
  blocks.every((block) => block.type === 'paragraph' && childrenOf(block).every(plainText));
