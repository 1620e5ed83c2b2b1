'use client';

import { useDebounce } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';

import type { ReplacementOption } from '@/admin/find-replacements';

import { ChoiceField } from './ChoiceField';
import type { WorkTexts } from './work-texts';

/** What the verb takes: an item, or an address where that is allowed. */
export type Replacement = { target?: string; address?: string };

type Props = {
  item: { type: string; id: string };
  kind: 'merged' | 'error';
  texts: WorkTexts;
  onChange: (value: Replacement) => void;
};

const ADDRESS = '#address';

/** Words of a title, without accents, or a pasted address; what was found is chosen below. */
export function ReplacementPicker({ item: { type, id: document }, kind, texts, onChange }: Props) {
  const words = texts.replacement;
  const id = useId();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<{ query: string; options: ReplacementOption[] } | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const asked = useDebounce(text.trim(), 250);
  const query = new URLSearchParams({ type, id: document, q: asked }).toString();
  const found = answer?.query === query ? answer.options : null;
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/api/lt/items/replacements?${query}`, { credentials: 'include', signal: abort.signal })
      .then(async (response) => setAnswer({ query, options: response.ok ? ((await response.json()) as { options: ReplacementOption[] }).options : [] }))
      .catch(() => !abort.signal.aborted && setAnswer({ query, options: [] }));
    return () => abort.abort();
  }, [query]);
  const choose = (value: string) => {
    setChosen(value);
    onChange(value === ADDRESS ? { address: asked } : { target: value });
  };
  const retype = (value: string) => {
    setText(value);
    setChosen(null);
    onChange({});
  };
  const options = (found ?? []).map((one) => ({ value: one.value, label: one.kind === 'pages' ? `${one.title} (${words.page})` : one.title }));
  // A place on a site that is no item, such as a section.
  const place = kind === 'error' && asked.includes('/') && options.length === 0 ? [{ value: ADDRESS, label: words.asAddress }] : [];
  return (
    <div className="lt-stack lt-stack--tight">
      <div className="lt-field">
        <label htmlFor={id}>{words[kind]}</label>
        <span className="lt-help" id={`${id}-help`}>{words.help}</span>
        <input id={id} className="lt-in" type="search" autoComplete="off" value={text} aria-describedby={`${id}-help`} onChange={(event) => retype(event.target.value)} />
      </div>
      <p role="status" className={found?.length === 0 && asked && place.length === 0 ? 'lt-small lt-quiet' : 'lt-vh'}>{found === null ? words.searching : options.length + place.length === 0 ? words.none : ''}</p>
      {options.length + place.length > 0 && (asked || kind === 'merged') ? <ChoiceField legend={words.options} options={[...options, ...place]} value={chosen} onChange={choose} /> : null}
    </div>
  );
} // prettier-ignore
