'use client';

import { useId, useRef } from 'react';

import type { ListedLink } from '@/preview/list-links';

import { useTexts } from '../use-texts';

type Props = {
  links: ListedLink[];
  busy: boolean;
  moment: (iso: string) => string;
  onRevoke: (link?: string) => Promise<boolean>;
};

/** Links that still open. The button that was pressed goes with its row, so the focus goes to the heading. */
export function PreviewLinkList({ links, busy, moment, onRevoke }: Props) {
  const { preview: texts } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const revoke = async (link?: string) => {
    if (!busy && (await onRevoke(link))) heading.current?.focus();
  };
  return (
    <section className="lt-stack lt-stack--tight" aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1}>{texts.active(links.length)}</h3>
      {links.length === 0 ? <p className="lt-small lt-quiet">{texts.none}</p> : null}
      <ul className="lt-rows">
        {links.map((link) => (
          <li key={link.id}>
            <span className="lt-small">
              {texts.expires(moment(link.expiresAt))}
              {link.createdBy ? <span className="lt-quiet"> {texts.by(link.createdBy)}</span> : null}
            </span>
            <button type="button" className="lt-btn" aria-disabled={busy} onClick={() => void revoke(link.id)}>
              {texts.revoke}<span className="lt-vh"> {texts.revokeWhich(moment(link.expiresAt))}</span>
            </button>
          </li>
        ))}
      </ul>
      {links.length > 1 ? <button type="button" className="lt-btn" aria-disabled={busy} onClick={() => void revoke()}>{texts.revokeAll}</button> : null}
    </section>
  );
} // prettier-ignore
