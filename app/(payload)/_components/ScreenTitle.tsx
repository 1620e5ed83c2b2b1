'use client';

import { useEffect } from 'react';

const SITE = 'Liên Thông';

/** The title of the browser's tab in the person's language; what the configuration can say is in one language only. */
export function ScreenTitle({ title }: { title: string }) {
  useEffect(() => {
    if (title) document.title = `${title} – ${SITE}`;
  }, [title]);
  return null;
}
