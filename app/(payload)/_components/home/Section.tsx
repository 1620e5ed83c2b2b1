import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';

type Props = {
  title: string;
  count: number;
  /** the whole list, where there is one */
  all?: { href: string; text: string } | null;
  /** how to reach what is not shown */
  more?: string | null;
  children: ReactNode;
};

/** A section of the first screen; without rows it is not shown. */
export function Section({ title, count, all = null, more = null, children }: Props) {
  if (count === 0) return null;
  return (
    <section className="lt-panel">
      <div className="lt-panel__head">
        <h2>
          {title} <span className="lt-count">{count}</span>
        </h2>
        {all ? (
          <Link className="lt-link" href={all.href} prefetch={false}>
            {all.text}
          </Link>
        ) : null}
      </div>
      <ul className="lt-rows">{children}</ul>
      {all && more ? (
        <div className="lt-panel__more">
          <Link className="lt-link" href={all.href} prefetch={false}>
            {more}
          </Link>
        </div>
      ) : null}
    </section>
  );
}
