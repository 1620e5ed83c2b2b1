import { Link } from '@payloadcms/ui';

import type { Texts } from '../texts';

export function HomeActions({ admin, texts }: { admin: string; texts: Texts }) {
  return (
    <div className="lt-row">
      <Link className="lt-btn" href={`${admin}/collections/media/create`} prefetch={false}>
        {texts.home.upload}
      </Link>
      <Link className="lt-btn lt-btn--primary" href={`${admin}/collections/articles/create`} prefetch={false}>
        {texts.home.write}
      </Link>
    </div>
  );
}
