import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';

type Props = {
  title: string;
  href: string;
  /** what the button says; its name holds the title too */
  act: string;
  primary?: boolean;
  quote?: string | null;
  children: ReactNode;
};

/** A line of work: what it is, how it stands, and the one thing to do. On a phone the whole line is the target. */
export function Row({ title, href, act, primary = false, quote = null, children }: Props) {
  return (
    <li data-nav>
      <div>
        <Link className="lt-rows__title" href={href} prefetch={false}>
          {title}
        </Link>
        <p className="lt-rows__meta">{children}</p>
        {quote ? <p className="lt-quote">“{quote}”</p> : null}
      </div>
      <div className="lt-rows__act">
        <Link
          className={`lt-btn${primary ? ' lt-btn--primary' : ''}`}
          href={href}
          prefetch={false}
          aria-label={`${act}: ${title}`}
        >
          {act}
        </Link>
      </div>
    </li>
  );
}
