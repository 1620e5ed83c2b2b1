'use client';

import { useDebounce } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';

import type { OwnerOption } from '@/admin/endpoints/reviews';

import { useTexts } from '../use-texts';
import type { ReviewTexts } from './review-texts';

export type Chosen = { id: string; name: string };

type Props = {
  path: string;
  chosen: Chosen | null;
  texts: ReviewTexts;
  onChoose: (person: Chosen | null) => void;
};

/** People who may be named, found on the server without accents. Buttons in a list: reached by Tab, read by everything. */
export function OwnerPicker({ path, chosen, texts, onChoose }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const { roles } = useTexts();
  const [text, setText] = useState('');
  const query = useDebounce(text.trim(), 200);
  const [found, setFound] = useState<{ query: string; people: OwnerOption[]; failed?: boolean } | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    fetch(`${path}/people?q=${encodeURIComponent(query)}`, { credentials: 'include', signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setFound({ query, people: ((await response.json()) as { people: OwnerOption[] }).people });
      })
      .catch(() => {
        if (!abort.signal.aborted) setFound({ query, people: [], failed: true });
      });
    return () => abort.abort();
  }, [path, query]);
  const ready = found?.query === text.trim() ? found : null;
  return (
    <div className="lt-stack lt-stack--tight">
      <div className="lt-field">
        <label htmlFor={id}>{texts.find}</label>
        <span className="lt-help" id={`${id}-help`}>{texts.findHelp}</span>
        <input ref={box} id={id} className="lt-in" type="search" autoComplete="off" value={text} aria-describedby={`${id}-help ${id}-chosen`} onChange={(event) => setText(event.currentTarget.value)} />
      </div>
      <p className="lt-small" id={`${id}-chosen`}>{chosen ? texts.chosen(chosen.name) : texts.nobody}</p>
      <p className="lt-small lt-quiet" role="status">{!ready ? texts.searching : ready.failed ? texts.failed : texts.found(ready.people.length)}</p>
      <ul className="lt-choices lt-choices--short">
        {(ready?.people ?? []).map((person) => (
          <li key={person.id}>
            <button type="button" aria-pressed={person.id === chosen?.id} onClick={() => onChoose({ id: person.id, name: person.name })}>
              <strong>{person.name}</strong>
              <small>{[roles[person.role as keyof typeof roles], person.unit].join(', ')}</small>
            </button>
          </li>
        ))}
      </ul>
      {chosen ? <button type="button" className="lt-btn lt-btn--plain lt-small" onClick={() => { onChoose(null); box.current?.focus(); }}>{texts.clear}</button> : null}
    </div>
  );
} // prettier-ignore
