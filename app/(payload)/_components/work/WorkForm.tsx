'use client';

import { useState } from 'react';

import type { ItemView } from '@/workflow/view';

import type { Asks } from './ask-store';
import { ChangeFields, changeBody, draftOf } from './ChangeFields';
import { FormShell } from './FormShell';
import { LimitForm } from './LimitForm';
import { momentOf, MomentField } from './MomentField';
import { TextField } from './TextField';
import { WithdrawForm } from './WithdrawForm';
import type { WorkTexts } from './work-texts';

type Props = {
  verb: Asks;
  item: { type: string; id: string };
  view: ItemView;
  texts: WorkTexts;
  busy: boolean;
  onSend: (body: object) => void;
  onCancel: () => void;
};

/** What a verb asks for before it acts. */
export function WorkForm(props: Props) {
  const { verb, item, view, texts, busy, onSend, onCancel } = props;
  const [reason, setReason] = useState('');
  const [when, setWhen] = useState('');
  const [change, setChange] = useState(() => draftOf(view.change));
  if (verb === 'withdraw') return <WithdrawForm {...{ item, texts, busy, onSend, onCancel }} sites={view.sites} />;
  if (verb === 'limit') return <LimitForm {...{ view, texts, busy, onSend, onCancel }} />;
  const corrects = verb === 'correct' || (verb === 'emergency' && (view.state.live === 'live' || view.state.live === 'held'));
  const send = () => {
    const body = { ...(corrects ? changeBody(change) : {}) };
    if (verb === 'schedule') onSend({ publishAt: momentOf(when) });
    else onSend(verb === 'correct' ? body : { ...body, reason });
  };
  return (
    <FormShell label={texts.verb[verb]} send={texts.send[verb]} cancel={texts.cancel} busy={busy} onSend={send} onCancel={onCancel}>
      {corrects ? <ChangeFields texts={texts} value={change} onChange={setChange} /> : null}
      {verb === 'schedule' ? <MomentField label={texts.when} help={texts.vietnamTime} value={when} onChange={setWhen} /> : null}
      {verb === 'return' || verb === 'emergency' ? <TextField label={texts.reason[verb]} help={texts.reasonHelp[verb]} value={reason} onChange={setReason} /> : null}
    </FormShell>
  );
} // prettier-ignore
