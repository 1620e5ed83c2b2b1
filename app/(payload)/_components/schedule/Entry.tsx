'use client';

import { Link } from '@payloadcms/ui';

import type { ScheduleRow } from '@/admin/schedule/read-schedule';

import type { ScheduleTexts } from './schedule-texts';

type Props = {
  row: ScheduleRow;
  time: string;
  note?: string;
  admin: string;
  texts: ScheduleTexts;
  onMove: ((row: ScheduleRow) => void) | null;
};

/** A scheduled text: when, what, whose, and the way to another time. */
export function Entry({ row, time, note, admin, texts, onMove }: Props) {
  const title = row.title || texts.untitled;
  return (
    <li className="lt-cal__entry" data-missed={note ? true : undefined}>
      <span className="lt-cal__time">{time}</span>
      <Link
        className="lt-cal__title"
        href={`${admin}/collections/${row.itemType}/${row.item}`}
        prefetch={false}
      >
        {title}
      </Link>
      <span className="lt-small lt-quiet">{row.unit.name}</span>
      {note ? <span className="lt-small lt-late">{note}</span> : null}
      {onMove ? (
        <button
          type="button"
          className="lt-btn lt-btn--plain lt-small"
          aria-label={texts.moveTitle(title)}
          onClick={() => onMove(row)}
        >
          {texts.move}
        </button>
      ) : null}
    </li>
  );
}
