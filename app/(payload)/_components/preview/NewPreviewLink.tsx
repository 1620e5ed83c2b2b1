'use client';

import { useEffect, useId, useRef } from 'react';

import type { NewPreview } from '@/admin/endpoints/preview';

import { useTexts } from '../use-texts';

type Props = { made: NewPreview; expires: string; onSay: (message: string) => void };

/** The address, shown this once. It takes the focus, all of it selected, so that it can be copied by hand too. */
export function NewPreviewLink({ made, expires, onSay }: Props) {
  const { preview: texts } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [made.url]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(made.url);
      onSay(texts.copied);
    } catch {
      // Browsers refuse outside of https; the marked text can still be copied.
      field.current?.focus();
      field.current?.select();
      onSay(texts.copyByHand);
    }
  };
  return (
    <div className="lt-stack lt-stack--tight">
      <div className="lt-field">
        <label htmlFor={`${id}-url`}>{texts.address}</label>
        <input ref={field} id={`${id}-url`} className="lt-in" type="text" readOnly value={made.url} aria-describedby={`${id}-help`} onFocus={(event) => event.currentTarget.select()} />
        <p id={`${id}-help`} className="lt-help">{texts.expires(expires)} {texts.once}</p>
      </div>
      <div className="lt-row">
        <button type="button" className="lt-btn" onClick={() => void copy()}>{texts.copy}</button>
        <a className="lt-btn" href={made.url} target="_blank" rel="noopener noreferrer">{texts.open}<span className="lt-vh"> {texts.newTab}</span></a>
      </div>
    </div>
  );
} // prettier-ignore
