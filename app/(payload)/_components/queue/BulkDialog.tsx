'use client';

import { useEffect, useId, useRef, useState } from 'react';

import type { QueueRow } from '@/admin/queue/queue-row';

import { decide } from './decide';
import type { QueueTexts } from './queue-texts';

/** What of an opened item is needed to approve it with others. */
export type Seen = { sha256: string; sites: number };

type Props = {
  chosen: readonly { row: QueueRow; seen: Seen }[];
  onDone: (row: QueueRow) => void;
  onFailed: (row: QueueRow, reason: string) => void;
  onClose: (said: string | null) => void;
  texts: QueueTexts;
};

type Result = { ok: boolean; words: string };

/** One confirmation that names each text, its unit and its sites; then one decision each, with its result. */
export function BulkDialog({ chosen, onDone, onFailed, onClose, texts }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // What is approved is what was listed when the dialog opened.
  const [items] = useState(chosen);
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(new Map());
  const [running, setRunning] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const finished = results.size === items.length;
  const failed = [...results.values()].filter(({ ok }) => !ok).length;
  const summary = texts.bulkDone(items.length - failed, failed);
  const run = async () => {
    if (running) return;
    setRunning(true);
    for (const { row, seen } of items) {
      const done = await decide(
        { type: row.itemType, id: row.item, sha256: seen.sha256 },
        'approve',
      );
      const words = done.ok
        ? texts.bulkOk
        : done.network
          ? texts.network
          : done.reasons.map(({ message }) => message).join(' ');
      setResults((known) => new Map(known).set(row.id, { ok: done.ok, words }));
      if (done.ok) onDone(row);
      else onFailed(row, words);
    }
    setRunning(false);
  };
  return (
    <dialog
      ref={dialog}
      className="lt-dialog"
      aria-labelledby={id}
      onClose={() => onClose(finished ? summary : null)}
      onCancel={(event) => {
        if (running) event.preventDefault();
      }}
    >
      <h2 id={id}>{texts.bulkTitle(items.length)}</h2>
      <ul className="lt-checks">
        {items.map(({ row, seen }) => {
          const result = results.get(row.id);
          return (
            <li key={row.id} data-result={result ? (result.ok ? 'ok' : 'failed') : undefined}>
              <span>
                {row.title || texts.untitled}
                <small className="lt-quiet">{texts.bulkSites(row.unit.name, seen.sites)}</small>
                {result ? (
                  <small className={result.ok ? undefined : 'lt-late'}>{result.words}</small>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
      <p role="status" className="lt-small">
        {finished ? summary : running ? texts.bulkRunning(results.size, items.length) : ''}
      </p>
      <div className="lt-row lt-row--end">
        <button
          type="button"
          className="lt-btn"
          aria-disabled={running}
          onClick={() => (running ? undefined : dialog.current?.close())}
        >
          {finished ? texts.close : texts.cancel}
        </button>
        {finished ? null : (
          <button
            type="button"
            className="lt-btn lt-btn--primary"
            aria-disabled={running}
            onClick={() => void run()}
          >
            {texts.bulkGo(items.length)}
          </button>
        )}
      </div>
    </dialog>
  );
}
