import { Link } from '@payloadcms/ui';

import { formatTime } from '@/i18n/format';
import { isUrgent } from '@/notifications/kinds';
import type { NoticePage } from '@/notifications/list';
import { noticeSentence } from '@/notifications/notice-text';

import { itemAddress } from '../queue/queue-address';
import { byDay } from './by-day';
import { noticeWords } from './notice-words';

type Props = {
  rows: NoticePage['rows'];
  now: number;
  admin: string;
  language: 'vi' | 'en';
  unitName: (id: string) => string;
};

/** What waits for a decision leads to the queue, everything else to the form. */
const leadsTo = (
  admin: string,
  { kind, itemType, item, unit }: NoticePage['rows'][number],
): string => {
  if (itemType === 'alerts') return `${admin}/canh-bao#alert-${item}`;
  if (kind === 'submitted') return itemAddress(admin, { type: itemType, id: item, of: 'newest' });
  if (kind === 'offered')
    return itemAddress(admin, { type: 'articles', id: item, of: 'offer', unit });
  if (isUrgent(kind)) return itemAddress(admin, { type: itemType, id: item, of: 'emergency' });
  return `${admin}/collections/${itemType}/${item}`;
};

/** Notices by day; the whole row leads to the item. */
export function NoticeRows({ rows, now, admin, language, unitName }: Props) {
  const words = noticeWords(language);
  return byDay(rows, now, language, words).map(({ day, heading, rows: ofDay }) => (
    <section key={day} className="lt-panel" aria-labelledby={`day-${day}`}>
      <div className="lt-panel__head"><h2 id={`day-${day}`}>{heading}</h2></div>
      <ul className="lt-rows lt-notices">
        {ofDay.map((row) => (
          <li key={row.id} data-unread={row.readAt === 0 || undefined}>
            <div>
              {row.gone ? <p>{words.gone}</p> : (
                <Link className="lt-notices__link" href={leadsTo(admin, row)} prefetch={false}>
                  <span>{noticeSentence(row.kind, row.byName, language)} </span>
                  <strong>{row.title || words.untitled}</strong>
                </Link>
              )}
              {row.note ? <p className="lt-notices__note">{words.reason(row.note)}</p> : null}
              <p className="lt-rows__meta">
                {row.readAt === 0 ? <span className="lt-state" data-s="moi">{words.isUnread}</span> : null}
                {isUrgent(row.kind) ? <span className="lt-state" data-s="khan">{words.urgent}</span> : null}
                <span>{formatTime(new Date(row.at).toISOString(), language)}</span>
                <span>{unitName(row.unit)}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  ));
} // prettier-ignore
