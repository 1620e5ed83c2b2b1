'use client';

import { useEffect, useId, useRef, useState } from 'react';

import { useAdminState } from '../state/context';
import { useTexts } from '../use-texts';
import { UnitChooser } from './UnitChooser';

/** Top right of every screen: for which unit, as what. A button only for people who have something to choose. */
export function UnitSwitch() {
  const { person, unit, roles, own, mayBelow } = useAdminState();
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  if (!person) return null;
  const inside = (
    <>
      <span className="lt-unit__level">{unit?.word ?? '–'}</span>
      <span className="lt-unit__text">
        <strong>{unit?.shortName ?? texts.unit.noUnit}</strong>
        <span className="lt-unit__who">
          {[person.name, roles.map((role) => texts.roles[role]).join(', ')].filter(Boolean).join(' · ')}
        </span>
      </span>
    </>
  );
  // A subtree role chosen once keeps its way back: whoever moved away from his own unit can always switch.
  const canChoose = own.length > 1 || mayBelow || (unit !== null && own[0]?.id !== unit.id);
  if (!canChoose) {
    return (
      <div className="lt-unit" role="group" aria-label={texts.unit.chosen}>
        {inside}
      </div>
    );
  }
  return (
    <div className="lt-unitbox" ref={box} onKeyDown={(event) => event.key === 'Escape' && open && close()}>
      <button ref={button} type="button" className="lt-unit" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span className="lt-vh">{texts.unit.chosen}: </span>
        {inside}
        <span className="lt-unit__arrow" aria-hidden="true">▾</span>
      </button>
      <div id={id} hidden={!open} className="lt-unitbox__panel">
        {open ? <UnitChooser onDone={close} /> : null}
      </div>
    </div>
  );
} // prettier-ignore
