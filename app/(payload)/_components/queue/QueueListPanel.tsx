'use client';

import type { RefObject } from 'react';

import type { QueueRow } from '@/admin/queue/queue-row';
import { formatNumber } from '@/i18n/format';

import type { OpenItem } from './queue-address';
import { QueueLines } from './QueueLines';
import type { QueueTexts } from './queue-texts';
import type { Queue } from './use-queue';

type Props = {
  queue: Queue;
  open: OpenItem | null;
  admin: string;
  language: 'vi' | 'en';
  texts: QueueTexts;
  selected: ReadonlySet<string>;
  lockOf: (row: QueueRow) => string;
  problems: ReadonlyMap<string, string>;
  onOpen: (row: QueueRow) => void;
  onSelect: (row: QueueRow) => void;
  onBulk: () => void;
  onUnselect: () => void;
  onDropFilter: () => void;
  bulkButton: RefObject<HTMLButtonElement | null>;
};

/** The left side: lines, how to get more of them, and the way to approve several. */
export function QueueListPanel({
  queue,
  selected,
  onBulk,
  onUnselect,
  onDropFilter,
  bulkButton,
  texts,
  ...rest
}: Props) {
  const { list, failed } = queue;
  const { language } = rest;
  if (failed && !list) {
    return (
      <div className="lt-note lt-note--error" role="alert">
        <p>{texts.failed}</p>
        <div className="lt-row">
          <button type="button" className="lt-btn" onClick={queue.reload}>
            {texts.retry}
          </button>
        </div>
      </div>
    );
  }
  if (!list)
    return (
      <div className="lt-skel lt-skel--late" role="status">
        <span className="lt-small lt-quiet">{texts.loading}</span>
        <i />
        <i />
        <i />
        <i />
      </div>
    );
  if (list.rows.length === 0 && !list.next) {
    const { counts } = list;
    const still = counts?.unfiltered ?? null;
    return (
      <div className="lt-panel lt-empty">
        {still === null ? (
          <>
            <h2>{texts.empty}</h2>
            <p>{texts.emptyText}</p>
          </>
        ) : (
          <>
            <h2>{texts.noMatch}</h2>
            {still > 0 ? <p>{texts.still(formatNumber(still, language))}</p> : null}
            <button type="button" className="lt-btn" onClick={onDropFilter}>
              {texts.drop}
            </button>
          </>
        )}
      </div>
    );
  }
  return (
    <>
      {selected.size > 0 ? (
        <div className="lt-bulk">
          <span>{texts.selected(selected.size)}</span>
          <button type="button" className="lt-btn lt-btn--plain" onClick={onUnselect}>
            {texts.unselect}
          </button>
          <button
            ref={bulkButton}
            type="button"
            className="lt-btn lt-btn--primary"
            onClick={onBulk}
          >
            {texts.bulk(selected.size)}
          </button>
        </div>
      ) : null}
      <QueueLines list={list} selected={selected} texts={texts} {...rest} />
      {list.next ? (
        <button
          type="button"
          className="lt-btn lt-btn--wide"
          aria-disabled={queue.loadingMore}
          onClick={() => void queue.more()}
        >
          {queue.loadingMore ? texts.loading : texts.more}
        </button>
      ) : null}
      {failed ? (
        <p className="lt-note lt-note--error" role="alert">
          {texts.failed}
        </p>
      ) : null}
    </>
  );
}
