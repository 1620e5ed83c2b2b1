import { Link } from '@payloadcms/ui';

import type { ReviewRow } from '@/admin/review-data';

import { ReviewRows } from './ReviewRows';
import { reviewTextsOf } from './review-texts';

type Props = {
  rows: readonly ReviewRow[];
  admin: string;
  language: 'vi' | 'en';
  unitName: (id: string) => string;
};

/** "Quá hạn rà soát" on the first screen; a list without rows is not shown. */
export function OverdueReviews({ rows, admin, language, unitName }: Props) {
  if (rows.length === 0) return null;
  const texts = reviewTextsOf(language);
  return (
    <section className="lt-panel">
      <div className="lt-panel__head">
        <h2>{texts.list.home} <span className="lt-count">{rows.length}</span></h2>
        <Link className="lt-link" href={`${admin}/ra-soat?loc=overdue`} prefetch={false}>{texts.list.all}</Link>
      </div>
      <ReviewRows {...{ rows, admin, language, texts, unitName }} />
    </section>
  );
} // prettier-ignore
