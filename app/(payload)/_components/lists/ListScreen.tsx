import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

import { ScreenFrame } from '../ScreenFrame';
import { ListScope } from './ListScope';

type Props = {
  screen: AdminViewServerProps;
  title: string;
  intro: string;
  /** what may be shown instead, as links; `label` names them */
  choices?: { label: string; options: { label: string; href: string; current: boolean }[] };
  /** name of what is shown */
  panel: string;
  /** ways to the first and the next page; nothing where there is one page */
  paging?: { first?: string; next?: string; words: { first: string; next: string } };
  /** left out for people without a role */
  children?: ReactNode;
};

/** One of our own lists in the administration: of the chosen unit and, if wished, those below it, a page at a time. */
export function ListScreen({ screen, title, intro, choices, panel, paging, children }: Props) {
  return (
    <ScreenFrame screen={screen} steps={[{ label: title }]}>
      <main className="lt-page">
        <div className="lt-page__head">
          <div>
            <h1>{title}</h1>
            <p>{intro}</p>
          </div>
        </div>
        {children ? (
          <div className="lt-stack">
            <ListScope />
            {choices ? (
              <nav aria-label={choices.label}>
                <ul className="lt-tags">
                  {choices.options.map(({ label, href, current }) => (
                    <li key={href}><Link className="lt-btn" href={href} prefetch={false} aria-current={current ? 'page' : undefined}>{label}</Link></li>
                  ))}
                </ul>
              </nav>
            ) : null}
            <section className="lt-panel" aria-label={panel}>{children}</section>
            {paging?.first || paging?.next ? (
              <div className="lt-row">
                {paging.first ? <Link className="lt-btn" href={paging.first} prefetch={false}>{paging.words.first}</Link> : null}
                {paging.next ? <Link className="lt-btn" href={paging.next} prefetch={false}>{paging.words.next}</Link> : null}
              </div>
            ) : null}
          </div>
        ) : null}
      </main>
    </ScreenFrame>
  );
} // prettier-ignore
