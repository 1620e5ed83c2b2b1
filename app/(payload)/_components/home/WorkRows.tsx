import { Link } from '@payloadcms/ui';

import type { WorkRow } from '@/admin/home-data';
import { formatDate, formatTime } from '@/i18n/format';

import type { Texts } from '../texts';

type Props = {
  title: string;
  rows: WorkRow[];
  admin: string;
  language: 'vi' | 'en';
  texts: Texts;
  unitName: (id: string) => string;
};

/** What was published last; a list without rows is not shown. */
export function WorkRows({ title, rows, admin, language, texts, unitName }: Props) {
  if (rows.length === 0) return null;
  const at = (iso: string) => `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  return (
    <section className="lt-panel">
      <div className="lt-panel__head">
        <h2>{title} <span className="lt-count">{rows.length}</span></h2>
        <Link className="lt-link" href={`${admin}/collections/articles`} prefetch={false}>{texts.home.all}</Link>
      </div>
      <ul className="lt-rows">
        {rows.map((row) => (
          <li key={row.id} data-nav>
            <div>
              <Link className="lt-rows__title" href={`${admin}/collections/articles/${row.id}`} prefetch={false}>
                {row.title || texts.home.untitled}
              </Link>
              <p className="lt-rows__meta">
                <span className="lt-state" data-s="dang">{texts.state.published}</span>
                <span>{texts.home.publishedAt(at(row.publishedAt ?? row.updatedAt))}</span>
                <span>{unitName(row.unit)}</span>
              </p>
            </div>
            <div className="lt-rows__act">
              <Link className="lt-btn" href={`${admin}/collections/articles/${row.id}`} prefetch={false} aria-label={`${texts.home.open}: ${row.title}`}>
                {texts.home.open}
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
} // prettier-ignore
