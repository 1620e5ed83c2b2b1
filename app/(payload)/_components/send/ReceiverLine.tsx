'use client';

import type { KeyboardEvent } from 'react';

import type { ReceiverRow } from '@/admin/sendings/receivers';

import type { SendTexts } from './send-texts';

type Props = {
  row: ReceiverRow;
  included: boolean;
  checked: boolean;
  onToggle: () => void;
  withAbove: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
  texts: SendTexts;
};

/** One unit with a real checkbox for its own site; the arrow opens what is below. */
export function ReceiverLine({
  row,
  included,
  checked,
  onToggle,
  withAbove,
  open,
  onOpen,
  texts,
}: Props) {
  const arrows = (event: KeyboardEvent) => {
    if (event.code === 'ArrowRight') onOpen(true);
    if (event.code === 'ArrowLeft') onOpen(false);
  };
  const small = withAbove ? row.above : row.below > 0 ? texts.ownSite : '';
  return (
    <div className="lt-tree__row" data-in={included || undefined}>
      {row.below > 0 ? (
        <button
          type="button"
          className="lt-tree__open"
          aria-expanded={open}
          aria-label={open ? texts.shut(row.name) : texts.open(row.name)}
          onClick={() => onOpen(!open)}
          onKeyDown={arrows}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      ) : (
        <span className="lt-tree__gap" />
      )}
      {included ? (
        <span className="lt-tree__pick">
          <span aria-hidden="true">✓</span> {row.name} <small>{texts.included}</small>
        </span>
      ) : (
        <label className="lt-tree__pick">
          <input type="checkbox" checked={checked} onChange={onToggle} /> <span>{row.name}</span>{' '}
          {small ? <small>{small}</small> : null}
        </label>
      )}
    </div>
  );
}
