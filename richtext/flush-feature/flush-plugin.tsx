'use client';

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  type SerializedEditorState,
} from '@payloadcms/richtext-lexical/lexical';
import { useForm, useFormFields, useFormProcessing } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import { Ahead } from './ahead';
import { useHeldPlace } from './use-held-place';

/**
 * Payload 3.90 hands what is typed here to the form when the browser is idle, on a busy machine half a second later: what is
 * saved before that lacks the last words, and the button still says that nothing changed. So the form gets them when the
 * field is left, before a key with Ctrl or ⌘ is acted upon, and at each letter while it is being saved and shortly after.
 * The server's answer puts what it was sent in the place of the text, whatever was written since: that is put back.
 */
export function FlushPlugin(): null {
  const [editor] = useLexicalComposerContext();
  const { path } = useEditorConfigContext().fieldProps;
  const { dispatchFields, setModified } = useForm();
  const isSaving = useFormProcessing();
  const answered = useFormFields(([fields]) => fields?.[path]?.initialValue);
  const [ahead] = useState(() => new Ahead());
  const handOver = useCallback(
    (text: SerializedEditorState) => {
      dispatchFields({ type: 'UPDATE', path, value: text });
      setModified(true);
    },
    [dispatchFields, setModified, path],
  );
  useHeldPlace(editor, { form: dispatchFields, path, ahead, onPutBack: handOver });
  // Where the answer came without a new editor.
  useEffect(() => {
    if (ahead.isAhead(Date.now())) handOver(editor.getEditorState().toJSON());
  }, [answered, ahead, editor, handOver]);
  useEffect(() => {
    if (isSaving) ahead.saving();
    else ahead.answered(Date.now());
  }, [ahead, isSaving]);
  useEffect(() => {
    let isPending = false;
    const flush = () => {
      if (!isPending) return;
      isPending = false;
      handOver(editor.getEditorState().toJSON());
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) flushSync(flush);
    };
    const unregister = [
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
        const isTyped = dirtyElements.size + dirtyLeaves.size > 0 && !prevEditorState.isEmpty();
        if (!isTyped || tags.has('history-merge')) return;
        isPending = true;
        ahead.typed();
        if (ahead.atOnce(Date.now())) flush();
      }),
      editor.registerCommand(BLUR_COMMAND, () => (flush(), false), COMMAND_PRIORITY_LOW),
    ];
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      for (const end of unregister) end();
    };
  }, [ahead, editor, handOver]);
  return null;
}
