'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { toast, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';

import { cleanPaste, cleanPastedText, type Pasted } from '@/text/paste';

import { pasteMessages } from './messages';

/** What the editor itself wrote to the clipboard is clean already. */
const OWN = 'application/x-lexical-editor';

function cleaned(clipboard: DataTransfer): Pasted | null {
  if (clipboard.types.includes(OWN)) return null;
  const html = clipboard.getData('text/html');
  const text = clipboard.getData('text/plain');
  if (html) return cleanPaste(html);
  // One line of plain text may be an address to turn into a link: the editor does that itself.
  return /\n/.test(text.trim()) ? cleanPastedText(text) : null;
}

/**
 * Takes a paste before the editor does, cleans it and hands it on as a paste of clean HTML, so that the editor's own rules
 * for tables, lists and selections still hold.
 */
export function PastePlugin(): null {
  const [editor] = useLexicalComposerContext();
  const { i18n } = useTranslation();
  useEffect(() => {
    const ours = new WeakSet<Event>();
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const clipboard = 'clipboardData' in event ? event.clipboardData : null;
        if (!clipboard || ours.has(event)) return false;
        const pasted = cleaned(clipboard);
        if (!pasted || pasted.html === '') return false;
        event.preventDefault();
        const clean = new DataTransfer();
        clean.setData('text/html', pasted.html);
        clean.setData('text/plain', clipboard.getData('text/plain'));
        const again = new ClipboardEvent('paste', { clipboardData: clean, cancelable: true });
        ours.add(again);
        editor.dispatchCommand(PASTE_COMMAND, again);
        for (const message of pasteMessages(pasted, i18n.language === 'en' ? 'en' : 'vi')) toast.info(message);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  }, [editor, i18n.language]);
  return null;
} // prettier-ignore
