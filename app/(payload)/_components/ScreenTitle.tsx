'use client';

import { useEffect } from 'react';

const SITE = 'Liên Thông';

/**
 * The title of the browser's tab in the person's language: what the configuration can say is in one language only, and comes
 * with the page's metadata, which Next may write after the screen itself.
 */
export function ScreenTitle({ title }: { title: string }) {
  useEffect(() => {
    const wanted = `${title} – ${SITE}`;
    const write = () => {
      if (document.title !== wanted) document.title = wanted;
    };
    write();
    const watch = new MutationObserver(write);
    watch.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => watch.disconnect();
  }, [title]);
  return null;
}
