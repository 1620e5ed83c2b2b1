'use client';

import { useRouter } from 'next/navigation.js';
import { useId, useState } from 'react';

import type { UnitView } from '@/admin/unit-view';

import { useAdminState } from '../state/context';
import { useTexts } from '../use-texts';
import { chooseUnit } from './choose-unit';
import { useUnitSearch } from './use-unit-search';

/** Own units first, then a search among everything one may read. */
export function UnitChooser({ onDone }: { onDone: () => void }) {
  const { own, unit } = useAdminState();
  const texts = useTexts();
  const router = useRouter();
  const [text, setText] = useState('');
  const found = useUnitSearch(text, 'mine=1');
  const id = useId();
  const choose = (chosen: UnitView) => {
    chooseUnit(chosen.id);
    onDone();
    router.refresh();
  };
  const rows: readonly UnitView[] = text.trim() ? (found?.units ?? []) : own;
  return (
    <div className="lt-stack lt-stack--tight">
      <label className="lt-field" htmlFor={id}>
        <span className="lt-legend">{texts.unit.search}</span>
        <span className="lt-help">{texts.unit.searchHelp}</span>
      </label>
      <input id={id} className="lt-in" type="search" autoComplete="off" autoFocus value={text} onChange={(event) => setText(event.target.value)} />
      <p className="lt-small lt-quiet" role="status">
        {!text.trim() ? texts.unit.yours : !found ? texts.unit.searching : found.failed ? texts.tree.failed : found.total === 0 ? texts.unit.none(text.trim()) : texts.tree.found(found.total)}
      </p>
      <ul className="lt-choices">
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" aria-pressed={row.id === unit?.id} onClick={() => choose(row)}>
              <strong>{row.name}</strong>
              <small>{row.above}</small>
            </button>
          </li>
        ))}
      </ul>
      <p className="lt-small lt-quiet">{texts.unit.listsOnly}</p>
    </div>
  );
} // prettier-ignore
