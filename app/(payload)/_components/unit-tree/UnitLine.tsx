'use client';

import type { KeyboardEvent } from 'react';

import type { UnitRow } from '@/admin/endpoints/unit-children';

import { useTexts } from '../use-texts';

type Props = {
  row: UnitRow;
  chosen: boolean;
  onPick: (id: string) => void;
  withAbove?: boolean;
  open?: boolean;
  onOpen?: (open: boolean) => void;
  onArrows?: (event: KeyboardEvent) => void;
};

/** One unit of the tree: the arrow opens what is below, the name shows the card. */
export function UnitLine({ row, chosen, onPick, withAbove, open = false, onOpen, onArrows }: Props) {
  const texts = useTexts();
  return (
    <div className="lt-tree__row" data-on={chosen || undefined}>
      {onOpen && row.below > 0 ? (
        <button type="button" className="lt-tree__open" aria-expanded={open} aria-label={open ? texts.tree.shut(row.name) : texts.tree.open(row.name)} onClick={() => onOpen(!open)} onKeyDown={onArrows}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.6" /></svg>
        </button>
      ) : (
        <span className="lt-tree__gap" />
      )}
      <button type="button" className="lt-tree__name" aria-pressed={chosen} onClick={() => onPick(row.id)}>
        <span>{row.name}</span>
        <small>
          {withAbove ? row.above : row.below > 0 ? texts.tree.units(row.below) : row.people ? texts.tree.people(row.people) : ''}
        </small>
      </button>
      {row.closed ? <span className="lt-state" data-s="het">{texts.tree.closedShort}</span> : null}
      {row.people === 0 && !row.closed ? <span className="lt-tag lt-tag--alert">{texts.tree.nobody}</span> : null}
    </div>
  );
} // prettier-ignore
