import { HONEYPOT } from '@/clarity/choices';

/** A field that people neither see nor reach by keyboard; programs that fill in everything give themselves away. */
export function Honeypot({ label }: { label: string }) {
  return (
    <label className="clear-leave" aria-hidden="true">
      {label}
      <input type="text" name={HONEYPOT} tabIndex={-1} autoComplete="off" />
    </label>
  );
}
