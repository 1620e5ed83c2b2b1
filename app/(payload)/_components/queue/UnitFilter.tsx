'use client';

import { useEffect, useId, useRef, useState } from 'react';

import type { UnitView } from '@/admin/unit-view';

import { useAdminState } from '../state/context';
import { useUnitSearch } from '../unit/use-unit-search';
import { useTexts } from '../use-texts';

type Props = {
  label: string;
  any: string;
  chosen: { id: string; name: string } | null;
  drop: (name: string) => string;
  onChoose: (unit: string | null) => void;
};

/** A unit with everything below it, found by name without accents. */
export function UnitFilter({ label, any, chosen, drop, onChoose }: Props) {
  const { own } = useAdminState();
  const texts = useTexts();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const found = useUnitSearch(text, 'mine=1');
  const rows: readonly UnitView[] = text.trim() ? (found?.units ?? []) : own;
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const choose = (unit: string | null) => {
    setOpen(false);
    setText('');
    onChoose(unit);
    button.current?.focus();
  };
  return (
    <div
      className="lt-unitbox lt-qfilters__unit"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="lt-btn"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {chosen ? `${label}: ${chosen.name}` : any} <span aria-hidden="true">▾</span>
      </button>
      {chosen ? (
        <button
          type="button"
          className="lt-btn"
          aria-label={drop(chosen.name)}
          onClick={() => choose(null)}
        >
          ×
        </button>
      ) : null}
      <div id={id} hidden={!open} className="lt-unitbox__panel">
        {open ? (
          <div className="lt-stack lt-stack--tight">
            <label className="lt-field" htmlFor={`${id}-q`}>
              <span className="lt-legend">{texts.unit.search}</span>
              <span className="lt-help">{texts.unit.searchHelp}</span>
            </label>
            <input
              id={`${id}-q`}
              className="lt-in"
              type="search"
              autoComplete="off"
              autoFocus
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <p className="lt-small lt-quiet" role="status">
              {!text.trim()
                ? texts.unit.yours
                : !found
                  ? texts.unit.searching
                  : found.failed
                    ? texts.tree.failed
                    : found.total === 0
                      ? texts.unit.none(text.trim())
                      : texts.tree.found(found.total)}
            </p>
            <ul className="lt-choices">
              {rows.map((row) => (
                <li key={row.id}>
                  <button
                    type="button"
                    aria-pressed={row.id === chosen?.id}
                    onClick={() => choose(row.id)}
                  >
                    <strong>{row.name}</strong>
                    <small>{row.above}</small>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </div>
  );
}
