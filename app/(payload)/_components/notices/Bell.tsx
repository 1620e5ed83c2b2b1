'use client';

import { Link, useConfig, useTranslation } from '@payloadcms/ui';

import { useAdminState } from '../state/context';
import { noticeWords } from './notice-words';
import { useUnread } from './unread-store';
import { useFreshUnread } from './use-fresh-unread';

const MOST = 99;

/** At the top of every screen: how many notices are unread, and the way to them. */
export function Bell() {
  const { person } = useAdminState();
  const { config } = useConfig();
  const words = noticeWords(useTranslation().i18n.language);
  const unread = useUnread();
  useFreshUnread(person?.id ?? null);
  if (!person) return null;
  const shown = unread > MOST ? `${MOST}+` : String(unread);
  return (
    <Link className="lt-bell" href={`${config.routes.admin}/thong-bao`} prefetch={false} aria-label={words.bell(shown)}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {unread > 0 ? <span className="lt-bell__n" aria-hidden="true">{shown}</span> : null}
    </Link>
  );
} // prettier-ignore
