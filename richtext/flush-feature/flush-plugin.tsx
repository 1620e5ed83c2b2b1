'use client';

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { BLUR_COMMAND, COMMAND_PRIORITY_LOW } from '@payloadcms/richtext-lexical/lexical';
import { useForm, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/** The server's answer to a save is worked in by then, on a slow line too. */
const AFTER_SAVE_MS = 5000;

/**
 * Payload 3.90 hands what is typed here to the form when the browser is idle, on a busy machine half a second later: what is
 * saved before that lacks the last words, and the button still says that nothing changed. So the form gets them when the
 * field is left, before a key with Ctrl or ⌘ is acted upon, and at each letter while it is being saved and shortly after: then
 * the server's answer puts in the place of the text what it was sent, unless the form knows of more.
 */
export function FlushPlugin(): null {
  const [editor] = useLexicalComposerContext();
  const { path } = useEditorConfigContext().fieldProps;
  const { dispatchFields, setModified } = useForm();
  const isSaving = useFormProcessing();
  const atOnceUntil = useRef(0);
  useEffect(() => {
    atOnceUntil.current = isSaving ? Infinity : atOnceUntil.current && Date.now() + AFTER_SAVE_MS;
  }, [isSaving]);
  useEffect(() => {
    let isPending = false;
    const flush = () => {
      if (!isPending) return;
      isPending = false;
      dispatchFields({ type: 'UPDATE', path, value: editor.getEditorState().toJSON() });
      setModified(true);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) flushSync(flush);
    };
    const unregister = [
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
        const isTyped = dirtyElements.size + dirtyLeaves.size > 0 && !prevEditorState.isEmpty();
        if (isTyped && !tags.has('history-merge')) isPending = true;
        if (Date.now() < atOnceUntil.current) flush();
      }),
      editor.registerCommand(BLUR_COMMAND, () => (flush(), false), COMMAND_PRIORITY_LOW),
    ];
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      for (const end of unregister) end();
    };
  }, [editor, path, dispatchFields, setModified]);
  return null;
}
