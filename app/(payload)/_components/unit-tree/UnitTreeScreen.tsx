'use client';

import { useId, useState } from 'react';

import { useUnitSearch } from '../unit/use-unit-search';
import { useTexts } from '../use-texts';
import { Branch } from './Branch';
import { UnitCardPanel } from './UnitCardPanel';
import { UnitLine } from './UnitLine';

type Props = { admin: string; chosen: string | null; trail: string[] };

/** Two columns on a desk; on a phone the tree first, then the unit as a second step. */
export function UnitTreeScreen({ admin, chosen, trail }: Props) {
  const texts = useTexts();
  const [unit, setUnit] = useState(chosen);
  const [text, setText] = useState('');
  const [closed, setClosed] = useState(false);
  const found = useUnitSearch(text, closed ? 'closed=1' : '');
  const id = useId();
  const pick = (next: string | null) => {
    setUnit(next);
    const address = next ? `${window.location.pathname}?unit=${next}` : window.location.pathname;
    window.history.replaceState(null, '', address);
  };
  return (
    <div className="lt-two" data-even data-step={unit ? 'unit' : 'tree'}>
      <section className="lt-panel lt-two__tree">
        <div className="lt-panel__head lt-panel__head--search">
          <div className="lt-field">
            <label htmlFor={id}>{texts.tree.search}</label>
            <input id={id} className="lt-in" type="search" autoComplete="off" placeholder={texts.tree.placeholder} value={text} onChange={(event) => setText(event.target.value)} />
          </div>
          <label className="lt-line">
            <input type="checkbox" checked={closed} onChange={(event) => setClosed(event.target.checked)} /> {texts.tree.closed}
          </label>
        </div>
        <div className="lt-panel__body">
          <p className="lt-vh" role="status">{text.trim() && found ? texts.tree.found(found.total) : ''}</p>
          {!text.trim() ? (
            <Branch key={String(closed)} parent={null} closed={closed} chosen={unit} trail={trail} onPick={pick} />
          ) : !found ? (
            <p className="lt-quiet">{texts.unit.searching}</p>
          ) : found.total === 0 ? (
            <div className="lt-empty"><h3>{found.failed ? texts.tree.failed : texts.unit.none(text.trim())}</h3><p>{texts.tree.tryPart}</p></div>
          ) : (
            <ul className="lt-tree">
              {found.units.map((row) => (
                <li key={row.id}><UnitLine row={row} chosen={row.id === unit} onPick={pick} withAbove /></li>
              ))}
            </ul>
          )}
        </div>
      </section>
      <section className="lt-panel lt-two__unit" aria-live="polite">
        {unit ? <UnitCardPanel key={unit} admin={admin} id={unit} onPick={pick} /> : <p className="lt-empty lt-quiet">{texts.tree.pick}</p>}
      </section>
    </div>
  );
} // prettier-ignore
