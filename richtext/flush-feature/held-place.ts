import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from '@payloadcms/richtext-lexical/lexical';

/** A point of a selection by the way from the root: keys of nodes are new in each editor. */
type Place = { way: number[]; offset: number; type: 'text' | 'element' };
export type HeldPlace = { anchor: Place; focus: Place };

function placeOf(point: PointType): Place {
  const way: number[] = [];
  for (let node: LexicalNode | null = point.getNode(); node?.getParent(); node = node.getParent())
    way.unshift(node.getIndexWithinParent());
  return { way, offset: point.offset, type: point.type };
}

/** Where the cursor of an editor is; null when it has none. */
export const placeIn = (editor: LexicalEditor): HeldPlace | null =>
  editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    return { anchor: placeOf(selection.anchor), focus: placeOf(selection.focus) };
  });

function setPoint(point: PointType, { way, offset, type }: Place): boolean {
  let node: LexicalNode | null = $getRoot();
  for (const index of way) node = $isElementNode(node) ? node.getChildAtIndex(index) : null;
  if (type === 'text' && $isTextNode(node))
    point.set(node.getKey(), Math.min(offset, node.getTextContentSize()), 'text');
  else if (type === 'element' && $isElementNode(node))
    point.set(node.getKey(), Math.min(offset, node.getChildrenSize()), 'element');
  else return false;
  return true;
}

/** Puts the cursor where it was in the editor before this one, or at the end where the text is another; the editor has the keys. */
export function goTo(editor: LexicalEditor, { anchor, focus }: HeldPlace): void {
  editor.update(
    () => {
      const selection = $createRangeSelection();
      if (setPoint(selection.anchor, anchor) && setPoint(selection.focus, focus))
        $setSelection(selection);
      else $getRoot().selectEnd();
    },
    { discrete: true, tag: 'history-merge' },
  );
  editor.focus();
}
