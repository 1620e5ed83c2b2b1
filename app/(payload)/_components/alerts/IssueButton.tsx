'use client';

import { useId } from 'react';

export type Reason = { words: string; field: string };

type Props = { label: string; danger: boolean; reasons: Reason[]; onPress: () => void };

/** Stays focusable while something is missing, and says what; pressing it then leads to the first field (FLOWS, rule 2). */
export function IssueButton({ label, danger, reasons, onPress }: Props) {
  const id = useId();
  const toField = ({ field }: Reason) => document.getElementById(field)?.focus();
  const [first] = reasons;
  return (
    <div className="lt-stack lt-stack--tight">
      <button
        type="button"
        className={`lt-btn lt-btn--wide lt-btn--big ${danger ? 'lt-btn--danger' : 'lt-btn--primary'}`}
        aria-disabled={Boolean(first)}
        aria-describedby={first ? id : undefined}
        onClick={() => (first ? toField(first) : onPress())}
      >
        {label}
      </button>
      {first ? (
        <ul className="lt-why" id={id}>
          {reasons.map((reason) => (
            <li key={reason.words}>
              <button type="button" className="lt-link" onClick={() => toField(reason)}>
                {reason.words}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
