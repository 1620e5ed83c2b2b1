'use client';

import { useId } from 'react';

import type { QueueRow } from '@/admin/queue/queue-row';
import { deadlineText, waitingText } from '@/admin/queue/waiting';

import type { QueueTexts } from './queue-texts';

type Props = {
  row: QueueRow;
  href: string;
  now: number;
  current: boolean;
  selected: boolean;
  /** why it cannot be selected; empty where it can */
  locked: string;
  problem: string | null;
  language: 'vi' | 'en';
  texts: QueueTexts;
  onOpen: () => void;
  onSelect: () => void;
};

/** One line of the queue: a box for approving several, and a link to the item. */
export function QueueLine({
  row,
  href,
  now,
  current,
  selected,
  locked,
  problem,
  language,
  texts,
  onOpen,
  onSelect,
}: Props) {
  const why = useId();
  const title = row.title || texts.untitled;
  const what =
    row.source === 'confirm'
      ? texts.emergency
      : row.receiver
        ? texts.offered(row.receiver.name)
        : row.revision
          ? texts.revision
          : texts.fresh;
  const time =
    row.source === 'confirm'
      ? deadlineText(row.at, now, language)
      : waitingText(row.at, now, language);
  return (
    <li data-row={row.id} data-current={current || undefined}>
      <label>
        <span className="lt-vh">{texts.select(title)}</span>
        <input
          type="checkbox"
          checked={selected}
          aria-disabled={locked ? true : undefined}
          aria-describedby={locked ? why : undefined}
          onChange={onSelect}
        />
      </label>
      {locked ? (
        <span id={why} className="lt-vh">
          {locked}
        </span>
      ) : null}
      <a
        href={href}
        aria-current={current || undefined}
        onClick={(event) => {
          // A new tab stays a new tab.
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
          event.preventDefault();
          onOpen();
        }}
      >
        <strong>{title}</strong>
        <span className="lt-rows__meta">
          <span className={row.late ? 'lt-late' : undefined}>{time}</span>
          <span>{row.unit.name}</span>
          <span>{what}</span>
          {row.kind && row.source !== 'confirm' ? (
            <span>{texts.kinds[row.kind] ?? row.kind}</span>
          ) : null}
        </span>
        {row.reasons.length > 0 ? (
          <span className="lt-small lt-quiet">
            {texts.notYours}: {row.reasons.join(' ')}
          </span>
        ) : null}
        {problem ? <span className="lt-small lt-late">{problem}</span> : null}
      </a>
    </li>
  );
}
