'use client';

import { useId } from 'react';

type Props = {
  label: string;
  reasons: readonly string[];
  busy: boolean;
  primary?: boolean;
  onPress: () => void;
};

/** A button that stays focusable when it is disabled, with the server's reasons under it (FLOWS, rule 2). */
export function AccountButton({ label, reasons, busy, primary, onPress }: Props) {
  const id = useId();
  const disabled = reasons.length > 0;
  return (
    <div className="lt-account__action">
      <button
        type="button"
        className={primary && !disabled ? 'lt-btn lt-btn--primary' : 'lt-btn'}
        aria-disabled={disabled || busy}
        aria-describedby={disabled ? id : undefined}
        onClick={() => !disabled && !busy && onPress()}
      >
        {label}
      </button>
      {disabled ? (
        <ul id={id} className="lt-account__reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
