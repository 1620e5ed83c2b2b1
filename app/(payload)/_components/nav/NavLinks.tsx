'use client';

import { Link, useNav, useWindowInfo } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import { useEffect } from 'react';

import { useQueueCount } from '../queue/queue-count';
import { useTexts } from '../use-texts';

export type NavGroupView = {
  label: string;
  links: { href: string; label: string; waiting?: number }[];
};

/** More than this is not told apart, as on the server. */
const MANY = 99;

const ROOMY = 1180;
const PAYLOADS_LIMIT = 1440;

export function NavLinks({ groups }: { groups: NavGroupView[] }) {
  const here = usePathname();
  const known = useQueueCount();
  const texts = useTexts();
  const { hydrated, setNavOpen } = useNav();
  const { breakpoints } = useWindowInfo();
  // Payload shuts its menu below 1440 px; an ordinary office screen has room for it.
  useEffect(() => {
    if (!hydrated || window.innerWidth < ROOMY || window.innerWidth > PAYLOADS_LIMIT) return;
    // After Payload's own effect, which runs later in the same turn.
    const timer = window.setTimeout(() => setNavOpen(true));
    return () => window.clearTimeout(timer);
  }, [hydrated, breakpoints.l, setNavOpen]);
  const current = (href: string): boolean =>
    here === href || (href.split('/').length > 2 && here.startsWith(`${href}/`));
  // On a phone the menu covers the page: choosing something closes it.
  const leave = () => {
    if (window.matchMedia('(max-width: 1024px)').matches) setNavOpen(false);
  };
  return groups.filter(({ links }) => links.length > 0).map(({ label, links }) => (
    <div key={label} className="lt-nav">
      <p className="lt-nav__group">{label}</p>
      <ul>
        {links.map(({ href, label: text, waiting }) => (
          <li key={href}>
            <Link href={href} prefetch={false} onClick={leave} aria-current={current(href) ? 'page' : undefined}>
              {text}
              {waiting === undefined ? null : <Waiting count={known ?? waiting} words={texts.nav.waiting} />}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )); // prettier-ignore
}

function Waiting({ count, words }: { count: number; words: (n: string) => string }) {
  if (count === 0) return null;
  const shown = count > MANY ? `${MANY}+` : String(count);
  return (
    <span className="lt-nav__n" aria-label={words(shown)}>
      {shown}
    </span>
  );
}
