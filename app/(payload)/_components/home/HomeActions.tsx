import { Link } from '@payloadcms/ui';

import type { Texts } from '../texts';

type Props = {
  admin: string;
  texts: Texts;
  /** has a role that writes here */ writes: boolean;
  /** may warn the public */ issues: boolean;
};

/** What people come for: writing, and what cannot wait. */
export function HomeActions({ admin, texts, writes, issues }: Props) {
  return (
    <div className="lt-row">
      {issues ? (
        <Link className="lt-btn lt-btn--danger-quiet" href={`${admin}/canh-bao`} prefetch={false}>
          {texts.nav.alerts}
        </Link>
      ) : null}
      {writes ? (
        <>
          <Link className="lt-btn" href={`${admin}/collections/media/create`} prefetch={false}>
            {texts.home.upload}
          </Link>
          <Link
            className="lt-btn lt-btn--primary"
            href={`${admin}/collections/articles/create`}
            prefetch={false}
          >
            {texts.home.write}
          </Link>
        </>
      ) : null}
    </div>
  );
}
