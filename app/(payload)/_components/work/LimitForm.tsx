'use client';

import { useState } from 'react';

import type { ItemView } from '@/workflow/view';

import { FormShell } from './FormShell';
import { fieldOf, momentOf, MomentField } from './MomentField';
import { TextField } from './TextField';
import type { WorkTexts } from './work-texts';

type Props = {
  view: ItemView;
  texts: WorkTexts;
  busy: boolean;
  onSend: (body: object) => void;
  onCancel: () => void;
};

/** From when and until when an item may be public. What nobody touched is not sent: it may lie behind. */
export function LimitForm({ view: { term, state }, texts, busy, onSend, onCancel }: Props) {
  const known = { embargoUntil: fieldOf(term.embargoUntil), expiresAt: fieldOf(term.expiresAt) };
  const [embargoUntil, setEmbargo] = useState(known.embargoUntil);
  const [expiresAt, setExpiry] = useState(known.expiresAt);
  const [reason, setReason] = useState('');
  const send = () =>
    onSend({
      ...(embargoUntil === known.embargoUntil ? {} : { embargoUntil: momentOf(embargoUntil) }),
      ...(expiresAt === known.expiresAt ? {} : { expiresAt: momentOf(expiresAt) }),
      ...(reason ? { reason } : {}),
    });
  const words = texts.limit;
  return (
    <FormShell
      label={texts.verb.limit}
      send={texts.send.limit}
      cancel={texts.cancel}
      busy={busy}
      onSend={send}
      onCancel={onCancel}
    >
      <MomentField
        label={words.embargoUntil}
        help={`${words.embargoHelp} ${texts.vietnamTime}`}
        value={embargoUntil}
        onChange={setEmbargo}
      />
      {state.live === 'live' && embargoUntil && embargoUntil !== known.embargoUntil ? (
        <TextField
          label={texts.reason.limit}
          help={texts.reasonHelp.limit}
          rows={2}
          value={reason}
          onChange={setReason}
        />
      ) : null}
      <MomentField
        label={words.expiresAt}
        help={`${words.expiresHelp} ${texts.vietnamTime}`}
        value={expiresAt}
        onChange={setExpiry}
      />
    </FormShell>
  );
}
