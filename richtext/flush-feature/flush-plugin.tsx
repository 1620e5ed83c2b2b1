'use client';

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { BLUR_COMMAND, COMMAND_PRIORITY_LOW } from '@payloadcms/richtext-lexical/lexical';
import { useForm } from '@payloadcms/ui';
import { useEffect } from 'react';
import { flushSync } from 'react-dom';

/**
 * Payload 3.90 hands what is typed here to the form when the browser is idle, on a busy machine half a second later: what is
 * saved before that lacks the last words, and the button still says that nothing changed. So the form gets them when the
 * field is left, and before a key with Ctrl or ⌘ is acted upon.
 */
export function FlushPlugin(): null {
  const [editor] = useLexicalComposerContext();
  const { path } = useEditorConfigContext().fieldProps;
  const { dispatchFields, setModified } = useForm();
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
