'use client';

import { useId } from 'react';

import { fromWallClock, toWallClock } from '@/i18n/wall-clock';

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as the field shows it, by the clock of Viet Nam; '' for none. */
export function fieldOf(moment: number | null): string {
  if (moment === null) return '';
  const date = toWallClock(new Date(moment).toISOString());
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The browser reads the field in its own zone; it is meant by the clock of Viet Nam. Null where it is empty. */
export const momentOf = (field: string): string | null =>
  field ? fromWallClock(new Date(field)) : null;

type Props = { label: string; help: string; value: string; onChange: (value: string) => void };

/** Day and time with its label and what it is for. */
export function MomentField({ label, help, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="lt-field">
      <label htmlFor={id}>{label}</label>
      <span className="lt-help" id={`${id}-help`}>{help}</span>
      <input id={id} className="lt-in" type="datetime-local" value={value} aria-describedby={`${id}-help`} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
} // prettier-ignore
