'use client';

import { useEffect, useState } from 'react';

import { cleanQuote } from '@/comments/comment-rules';

/** Where the text of the item stands: the editor, or whatever a screen marks as showing it. */
const TEXT = '.rich-text-lexical, [data-lt-passage]';

/** The passage of the item that was selected last; the selection itself goes when focus comes to the comment. */
export function useSelectedPassage(): string {
  const [passage, setPassage] = useState('');
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const node = selection?.anchorNode;
      const element = node instanceof Element ? node : node?.parentElement;
      if (!selection || !element?.closest(TEXT)) return;
      setPassage(selection.isCollapsed ? '' : (cleanQuote(selection.toString()) ?? ''));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return passage;
}
