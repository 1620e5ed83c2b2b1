'use client';

import { useEffect, useState, type KeyboardEvent } from 'react';

import type { UnitRow } from '@/admin/endpoints/unit-children';

import { useTexts } from '../use-texts';
import { UnitLine } from './UnitLine';

const FIRST = 30;

type Props = {
  parent: string | null;
  closed: boolean;
  chosen: string | null;
  /** ids to open by themselves: the way to the chosen unit */
  trail: readonly string[];
  onPick: (id: string) => void;
};

/** The units directly below one, loaded when it is opened. Nested lists with real buttons: Tab reaches every one. */
export function Branch({ parent, closed, chosen, trail, onPick }: Props) {
  const texts = useTexts();
  const [rows, setRows] = useState<UnitRow[] | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [all, setAll] = useState(false);
  const [toggled, setToggled] = useState<Record<string, boolean>>({});
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/api/lt/units?${parent ? `parent=${parent}&` : ''}${closed ? 'closed=1' : ''}`, { credentials: 'include', signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setRows(((await response.json()) as { units: UnitRow[] }).units);
      })
      .catch(() => {
        if (!abort.signal.aborted) setRows('failed');
      });
    return () => abort.abort();
  }, [parent, closed, attempt]);
  if (rows === null) return <Loading text={texts.tree.loading} />;
  if (rows === 'failed') {
    return (
      <div className="lt-note lt-note--error" role="alert">
        <div>
          <p>{texts.tree.failed}</p>
          <button type="button" className="lt-btn" onClick={() => { setRows(null); setAttempt(attempt + 1); }}>{texts.tree.retry}</button>
        </div>
      </div>
    );
  }
  // The only top unit is open from the start; so is the way to the chosen one.
  const isOpen = (row: UnitRow) => toggled[row.id] ?? (trail.slice(0, -1).includes(row.id) || (parent === null && rows.length === 1));
  const hidden = all ? 0 : Math.max(0, rows.length - FIRST - 5);
  const set = (row: UnitRow, open: boolean) => setToggled({ ...toggled, [row.id]: open });
  const arrows = (row: UnitRow) => (event: KeyboardEvent) => {
    if (event.code === 'ArrowRight') set(row, true);
    if (event.code === 'ArrowLeft') set(row, false);
  };
  return (
    <ul className={parent === null ? 'lt-tree' : undefined}>
      {(hidden ? rows.slice(0, FIRST) : rows).map((row) => (
        <li key={row.id}>
          <UnitLine row={row} chosen={row.id === chosen} onPick={onPick} open={isOpen(row)} onOpen={(open) => set(row, open)} onArrows={arrows(row)} />
          {row.below > 0 && isOpen(row) ? <Branch {...{ closed, chosen, trail, onPick }} parent={row.id} /> : null}
        </li>
      ))}
      {hidden > 0 ? (
        <li><button type="button" className="lt-btn lt-btn--plain" onClick={() => setAll(true)}>{texts.tree.more(rows.length - FIRST)}</button></li>
      ) : null}
    </ul>
  );
} // prettier-ignore

function Loading({ text }: { text: string }) {
  return (
    <div className="lt-skel" role="status">
      <p className="lt-quiet">{text}</p>
      <i /><i /><i />
    </div>
  );
} // prettier-ignore
