import { Link } from '@payloadcms/ui';

import type { MissedLastWeek } from '@/admin/misses/missed-last-week';

import { missesTextsOf } from './misses-texts';

type Props = { found: MissedLastWeek; admin: string; language: 'vi' | 'en' };

/** "Tuần trước người đọc tìm không thấy" on the first screen; a week without anything is not shown. */
export function LastWeekMisses({ found, admin, language }: Props) {
  const { searches, addresses, week } = found;
  if (searches + addresses === 0) return null;
  const texts = missesTextsOf(language);
  return (
    <section className="lt-panel">
      <div className="lt-panel__head">
        <h2>{texts.lastWeekFound}</h2>
        <Link className="lt-link" href={`${admin}/tim-khong-thay?tuan=${week}`} prefetch={false}>{texts.see}</Link>
      </div>
      <p className="lt-panel__body">{texts.found(searches, addresses)}</p>
    </section>
  );
} // prettier-ignore
