'use client';

import type { QueueRow } from '@/admin/queue/queue-row';
import { formatNumber } from '@/i18n/format';

import { QueueLine } from './QueueLine';
import { itemAddress, itemOf, type OpenItem } from './queue-address';
import type { QueueTexts } from './queue-texts';
import type { QueueList } from './use-queue';

export const isOpen = (row: QueueRow, open: OpenItem | null): boolean => {
  if (!open || row.item !== open.id) return false;
  if (open.of === 'offer') return row.receiver?.id === open.unit;
  return row.receiver === null && (row.source === 'confirm') === (open.of === 'emergency');
};

type Props = {
  list: QueueList;
  open: OpenItem | null;
  admin: string;
  language: 'vi' | 'en';
  texts: QueueTexts;
  selected: ReadonlySet<string>;
  /** why a line cannot be selected; empty where it can */
  lockOf: (row: QueueRow) => string;
  problems: ReadonlyMap<string, string>;
  onOpen: (row: QueueRow) => void;
  onSelect: (row: QueueRow) => void;
};

/** The lines under two headings: what cannot wait, and the rest. */
export function QueueLines({
  list,
  open,
  admin,
  language,
  texts,
  selected,
  lockOf,
  problems,
  onOpen,
  onSelect,
}: Props) {
  const { rows, counts, now, query } = list;
  const number = (value: number) => formatNumber(value, language);
  const groups = [
    {
      key: 'urgent',
      late: true,
      title: texts.urgent(number(counts?.urgent ?? 0)),
      rows: rows.filter(({ late }) => late),
    },
    {
      key: 'recent',
      late: false,
      title: texts.recent(number(Math.max(0, (counts?.all ?? 0) - (counts?.urgent ?? 0)))),
      rows: rows.filter(({ late }) => !late),
    },
  ];
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => (
      <div key={group.key} className="lt-qlist">
        <h2 className={`lt-qlist__sep${group.late ? ' lt-late' : ''}`}>{group.title}</h2>
        <ul>
          {group.rows.map((row) => (
            <QueueLine
              key={row.id}
              row={row}
              href={itemAddress(admin, itemOf(row), query)}
              now={now}
              current={isOpen(row, open)}
              selected={selected.has(row.id)}
              locked={lockOf(row)}
              problem={problems.get(row.id) ?? null}
              onOpen={() => onOpen(row)}
              onSelect={() => onSelect(row)}
              {...{ language, texts }}
            />
          ))}
        </ul>
      </div>
    ));
}
