import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  createEditor,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { expect, it } from 'vitest';

import { goTo, placeIn } from './held-place';

const editorOf = (...lines: string[]): LexicalEditor => {
  const editor = createEditor({ onError: (error) => { throw error; } }); // prettier-ignore
  editor.update(
    () => {
      for (const line of lines) $getRoot().append($createParagraphNode().append($createTextNode(line)));
    },
    { discrete: true },
  ); // prettier-ignore
  return editor;
};

const select = (editor: LexicalEditor, line: number, from: number, to: number) =>
  editor.update(
    () => {
      const paragraph = $getRoot().getChildAtIndex(line)!;
      const text = (paragraph as ReturnType<typeof $createParagraphNode>).getFirstChild()!;
      (text as ReturnType<typeof $createTextNode>).select(from, to);
    },
    { discrete: true },
  );

const selected = (editor: LexicalEditor) =>
  editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const line = selection.anchor.getNode().getTextContent();
    return [line, selection.anchor.offset, selection.focus.offset];
  });

it('has no place before somebody is in the text', () => {
  expect(placeIn(editorOf('Một'))).toBeNull();
});

it('is the same place in another editor of the same text', () => {
  const first = editorOf('Một', 'Hai ba');
  select(first, 1, 2, 5);
  const second = editorOf('Một', 'Hai ba');
  goTo(second, placeIn(first)!);
  expect(selected(second)).toEqual(['Hai ba', 2, 5]);
});

it('is the end of a text in which that place is gone', () => {
  const first = editorOf('Một', 'Hai', 'Ba');
  select(first, 2, 1, 1);
  const second = editorOf('Một', 'Hai');
  goTo(second, placeIn(first)!);
  expect(selected(second)).toEqual(['Hai', 3, 3]);
  const shorter = editorOf('Một', 'Hai', 'B');
  select(first, 2, 2, 2);
  goTo(shorter, placeIn(first)!);
  expect(selected(shorter)).toEqual(['B', 1, 1]);
});
