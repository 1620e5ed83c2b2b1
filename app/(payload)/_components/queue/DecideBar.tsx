'use client';

import { Link } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';

import type { ItemDifference } from '@/admin/difference/item-difference';
import type { Verb } from '@/workflow/states';

import type { Decision } from './decide';
import type { QueueTexts } from './queue-texts';
import { ReturnForm } from './ReturnForm';

export type DecideMode = 'idle' | 'armed' | 'return';

type Props = {
  item: ItemDifference;
  mode: DecideMode;
  onMode: (mode: DecideMode) => void;
  onDecide: (decision: Decision, reason?: string) => void;
  busy: boolean;
  letters: boolean;
  admin: string;
  texts: QueueTexts;
};

/** The reasons why this person may not; null where the verb has nothing to act on. */
const reasonsFor = (item: ItemDifference, verb: Verb): string[] | null =>
  item.view.verbs.find((one) => one.verb === verb)?.reasons ?? null;

/** What can be decided, at the bottom where it stays in sight. */
export function DecideBar({ item, mode, onMode, onDecide, busy, letters, admin, texts }: Props) {
  const why = useId();
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (mode === 'armed') primary.current?.focus();
  }, [mode]);
  const confirms = item.of === 'emergency';
  const decision: Decision = confirms ? 'confirm' : 'approve';
  const notHis = reasonsFor(item, decision === 'confirm' ? 'confirm' : 'approve') ?? [];
  // Under an embargo it can be approved, and waits.
  const refused = notHis.length > 0 || confirms ? notHis : item.view.notNow;
  const mayReturn = !confirms && reasonsFor(item, 'return')?.length === 0;
  const label = confirms ? texts.confirm : texts.approve;
  const edit = `${admin}/collections/${item.type}/${item.id}`;
  if (mode === 'return') {
    return (
      <ReturnForm
        texts={texts}
        busy={busy}
        onCancel={() => onMode('idle')}
        onSend={(reason) => onDecide('return', reason)}
      />
    );
  }
  if (mode === 'armed') {
    return (
      <div
        className="lt-decide"
        role="group"
        aria-label={texts.decide}
        onKeyDown={(event) => event.key === 'Escape' && onMode('idle')}
      >
        <p className="lt-decide__why lt-decide__why--armed">
          <strong>{confirms ? texts.armConfirm : texts.arm(item.sites.count)}</strong>{' '}
          {texts.armHelp}
        </p>
        <button type="button" className="lt-btn" onClick={() => onMode('idle')}>
          {texts.stop}
        </button>
        <button
          ref={primary}
          type="button"
          className="lt-btn lt-btn--primary"
          aria-disabled={busy}
          onClick={() => (busy ? undefined : onDecide(decision))}
        >
          {label}
        </button>
      </div>
    );
  }
  const others =
    notHis.length > 0 || confirms ? null : (
      <>
        <button
          type="button"
          className="lt-btn"
          aria-disabled={busy}
          onClick={() => (busy ? undefined : onDecide('approveOnly'))}
        >
          {texts.approveOnly}
        </button>
        <Link className="lt-btn" href={edit} prefetch={false}>
          {texts.correct}
        </Link>
      </>
    );
  return (
    <>
      {others ? (
        <details className="lt-phone lt-decide__other">
          <summary>{texts.other}</summary>
          <div className="lt-row">{others}</div>
        </details>
      ) : null}
      <div className="lt-decide" role="group" aria-label={texts.decide}>
        {refused.length > 0 ? (
          <ul id={why} className="lt-why lt-decide__why">
            {refused.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : (
          <p className="lt-decide__why">{confirms ? texts.recordedConfirm : texts.recorded}</p>
        )}
        {mayReturn ? (
          <button type="button" className="lt-btn" onClick={() => onMode('return')}>
            {texts.giveBack} {letters ? <kbd aria-hidden="true">T</kbd> : null}
          </button>
        ) : null}
        {confirms ? (
          <Link className="lt-btn" href={edit} prefetch={false}>
            {texts.edit}
          </Link>
        ) : null}
        {others ? <span className="lt-desk lt-row">{others}</span> : null}
        <button
          type="button"
          className={`lt-btn${refused.length > 0 ? '' : ' lt-btn--primary'}`}
          aria-disabled={busy || refused.length > 0}
          aria-describedby={refused.length > 0 ? why : undefined}
          onClick={() => (busy || refused.length > 0 ? undefined : onDecide(decision))}
        >
          {label} {letters && refused.length === 0 ? <kbd aria-hidden="true">D</kbd> : null}
        </button>
      </div>
    </>
  );
}
