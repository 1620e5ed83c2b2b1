'use client';

import { useDebounce } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';

import type { AuditTexts } from './audit-texts';

export type Choice = { id: string; name: string; hint?: string };

type Props = {
  label: string;
  help?: string;
  /** what is said where nothing is chosen */
  none: string;
  searchLabel: string;
  searchHelp: string;
  value: Choice | null;
  onPick: (choice: Choice | null) => void;
  find: (text: string, signal: AbortSignal) => Promise<Choice[]>;
  texts: AuditTexts;
};

type Found = { text: string; choices: Choice[] | null };

/** One of very many, found on the server by what is typed: a button with the choice, and a search that it opens. */
export function SearchPick({ label, help, none, searchLabel, searchHelp, value, onPick, find, texts }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useDebounce(text.trim(), 200);
  useEffect(() => {
    if (!asked) return;
    const abort = new AbortController();
    find(asked, abort.signal)
      .then((choices) => setFound({ text: asked, choices }))
      .catch(() => !abort.signal.aborted && setFound({ text: asked, choices: null }));
    return () => abort.abort();
  }, [asked, find]);
  const pick = (choice: Choice | null) => {
    onPick(choice);
    setOpen(false);
    setText('');
    button.current?.focus();
  };
  const typed = text.trim();
  const result = typed && found?.text === typed ? found : null;
  const said = !typed ? '' : !result ? texts.search.busy : !result.choices ? texts.search.failed : result.choices.length === 0 ? texts.search.none(typed) : texts.search.found(result.choices.length);
  return (
    <div className="lt-field lt-pick" onKeyDown={(event) => event.key === 'Escape' && open && pick(value)}>
      <span id={`${id}-label`} className="lt-legend">{label}</span>
      {help ? <span className="lt-help">{help}</span> : null}
      <button ref={button} id={`${id}-button`} type="button" className="lt-in lt-pick__button" aria-expanded={open} aria-controls={`${id}-panel`} aria-labelledby={`${id}-label ${id}-button`} onClick={() => setOpen(!open)}>
        {value?.name ?? none}<span aria-hidden="true"> ▾</span>
      </button>
      <div id={`${id}-panel`} hidden={!open} className="lt-pick__panel lt-stack lt-stack--tight">
        <label htmlFor={`${id}-search`}><span className="lt-legend">{searchLabel}</span> <span className="lt-help">{searchHelp}</span></label>
        {open ? <input id={`${id}-search`} className="lt-in" type="search" autoComplete="off" autoFocus value={text} onChange={(event) => setText(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} /> : null}
        <p className="lt-small lt-quiet" role="status">{said}</p>
        <ul className="lt-choices">
          {(result?.choices ?? []).map((choice) => (
            <li key={choice.id}><button type="button" onClick={() => pick(choice)}><strong>{choice.name}</strong><small>{choice.hint}</small></button></li>
          ))}
        </ul>
        {value ? <div><button type="button" className="lt-btn" onClick={() => pick(null)}>{texts.any}</button></div> : null}
      </div>
    </div>
  );
} // prettier-ignore
