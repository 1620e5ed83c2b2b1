'use client';

import { useId } from 'react';

type Props = { label: string; help?: string; value: string; max?: number; rows?: number; onChange: (value: string) => void }; // prettier-ignore

/** A text of several lines with its label and what it is for. */
export function TextField({ label, help, value, max = 1000, rows = 4, onChange }: Props) {
  const id = useId();
  return (
    <div className="lt-field">
      <label htmlFor={id}>{label}</label>
      {help ? <span className="lt-help" id={`${id}-help`}>{help}</span> : null}
      <textarea id={id} className="lt-in" rows={rows} maxLength={max} value={value} aria-describedby={help ? `${id}-help` : undefined} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
} // prettier-ignore
