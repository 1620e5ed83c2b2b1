import { useTranslations } from 'next-intl';

import type { NoticeView } from '../../_data/home-types';
import { LevelMark } from '../LevelMark/LevelMark';
import { DateLeaf } from './DateLeaf';

/** Notices or events by the day they concern; a phone shows the first four. */
export function NoticeList({ notices }: { notices: NoticeView[] }) {
  const t = useTranslations('NoticeList');
  return (
    <ul className={notices.length > 4 ? 'notice-list is-long' : 'notice-list'}>
      {notices.map((notice) => (
        <li key={notice.href} lang={notice.lang}>
          <DateLeaf date={notice.date} />
          <div>
            <a href={notice.href}>{notice.title}</a>
            {notice.daysLeft !== undefined ? (
              <p className="meta">
                <span className="urgent">{t('daysLeft', { days: notice.daysLeft })}</span>
              </p>
            ) : (
              notice.note && <p className="meta">{notice.note}</p>
            )}
            {notice.origin && <LevelMark {...notice.origin} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
