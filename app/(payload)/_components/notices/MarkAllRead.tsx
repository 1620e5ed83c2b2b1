'use client';

import { useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useRef, useState } from 'react';

import { noticeWords } from './notice-words';
import { unreadStore } from './unread-store';

/** *Đánh dấu đã đọc tất cả*; says what became of it, and keeps the focus when the button goes. */
export function MarkAllRead({ some }: { some: boolean }) {
  const words = noticeWords(useTranslation().i18n.language);
  const router = useRouter();
  const status = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState('');
  const mark = async () => {
    const done = await unreadStore.read({ all: true });
    say(done ? words.marked : words.failed);
    if (!done) return;
    status.current?.focus();
    router.refresh();
  };
  return (
    <div className="lt-row">
      <p ref={status} role="status" tabIndex={-1} className="lt-small lt-said">{said}</p>
      {some ? <button type="button" className="lt-btn" onClick={() => void mark()}>{words.markAll}</button> : null}
    </div>
  );
} // prettier-ignore
