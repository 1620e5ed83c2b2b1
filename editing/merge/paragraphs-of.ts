import type { StateNode } from '@/richtext/state';

/** Lines that were typed, as paragraphs of a rich text; empty lines fall away. */
export const paragraphsOf = (text: string): StateNode[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({
      type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', textFormat: 0, textStyle: '',
      children: [{ type: 'text', version: 1, text: line, format: 0, detail: 0, mode: 'normal', style: '' }],
    })); // prettier-ignore
