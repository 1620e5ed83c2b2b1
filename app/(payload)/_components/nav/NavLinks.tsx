'use client';

import { Link, useNav, useWindowInfo } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import { useEffect } from 'react';

export type NavGroupView = { label: string; links: { href: string; label: string }[] };

const ROOMY = 1180;
const PAYLOADS_LIMIT = 1440;

export function NavLinks({ groups }: { groups: NavGroupView[] }) {
  const here = usePathname();
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
        {links.map(({ href, label: text }) => (
          <li key={href}>
            <Link href={href} prefetch={false} onClick={leave} aria-current={current(href) ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )); // prettier-ignore
}
