'use client';

import { useId } from 'react';

type Props<T extends string> = {
  legend: string;
  options: readonly { value: T; label: string; help?: string }[];
  value: T | null;
  onChange: (value: T) => void;
};

/** One of a few, each with what it does. */
export function ChoiceField<T extends string>({ legend, options, value, onChange }: Props<T>) {
  const id = useId();
  return (
    <fieldset className="lt-choice">
      <legend className="lt-legend">{legend}</legend>
      {options.map((one) => (
        <div key={one.value}>
          <label className="lt-line">
            <input type="radio" name={id} checked={value === one.value} aria-describedby={one.help ? `${id}-${one.value}` : undefined} onChange={() => onChange(one.value)} /> {one.label}
          </label>
          {one.help ? <p className="lt-help lt-choice__help" id={`${id}-${one.value}`}>{one.help}</p> : null}
        </div>
      ))}
    </fieldset>
  );
} // prettier-ignore
