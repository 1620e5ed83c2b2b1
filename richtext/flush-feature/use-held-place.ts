import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  FOCUS_COMMAND,
  type LexicalEditor,
  type SerializedEditorState,
} from '@payloadcms/richtext-lexical/lexical';
import { useLayoutEffect } from 'react';

import type { Ahead } from './ahead';
import { goTo, placeIn, type HeldPlace } from './held-place';

/** The next editor of the same field takes over from the one before at once; later it is another screen. */
const AT_ONCE_MS = 2000;

type Left = {
  path: string;
  place: HeldPlace | null;
  text: SerializedEditorState | null;
  at: number;
};

/** What an editor that went leaves to the next, by its form: another document's is another form. */
const left = new WeakMap<object, Left>();

export type HeldOptions = {
  /** what stays the same as long as the form stands */
  form: object;
  path: string;
  /** whether this editor holds more than the server's answer */
  ahead: Ahead;
  /** the text was put back: the form must know */
  onPutBack: (text: SerializedEditorState) => void;
};

/**
 * Payload 3.90 makes a new editor when the server's answer to a save is not what it last took from the old one. Who was
 * writing goes on where he was, with what he wrote meanwhile: without this the words are gone, and the cursor with them, so
 * that the next letters are typed into nothing.
 */
export function useHeldPlace(editor: LexicalEditor, options: HeldOptions): void {
  const { form, path, ahead, onPutBack } = options;
  useLayoutEffect(() => {
    let isFocused = false;
    const before = left.get(form);
    const next = before?.path === path && Date.now() - before.at < AT_ONCE_MS ? before : undefined;
    if (next) left.delete(form);
    if (next?.text) {
      editor.setEditorState(editor.parseEditorState(next.text), { tag: 'history-merge' });
      onPutBack(next.text);
    }
    let place = next?.place ?? null;
    const goOn = () => {
      if (!place || !editor.isEditable() || !editor.getRootElement()) return;
      if (document.activeElement === document.body) goTo(editor, place);
      place = null;
    };
    const unregister = [
      editor.registerCommand(FOCUS_COMMAND, () => ((isFocused = true), false), COMMAND_PRIORITY_LOW),
      // An editor that is taken away loses the keys, but nobody left it.
      editor.registerCommand(
        BLUR_COMMAND,
        () => ((isFocused = !editor.getRootElement()?.isConnected), false),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerEditableListener(goOn),
      // In the very step that makes the element: a frame later a fast letter would already be lost.
      editor.registerRootListener(goOn),
    ]; // prettier-ignore
    return () => {
      for (const end of unregister) end();
      const text = ahead.isAhead(Date.now()) ? editor.getEditorState().toJSON() : null;
      const held = place ?? (isFocused ? placeIn(editor) : null);
      if (text || held) left.set(form, { path, place: held, text, at: Date.now() });
    };
  }, [editor, form, path, ahead, onPutBack]);
}
