'use client';

import { useState } from 'react';

import type { SendingsAnswer } from '@/admin/sendings/overview';
import type { SendingView } from '@/admin/sendings/sending-list';

import { fieldOf, momentOf } from '../work/MomentField';
import type { SendTexts } from './send-texts';
import { StrengthChoice } from './StrengthChoice';
import { WindowFields } from './WindowFields';

type Props = {
  sending: SendingView;
  answer: SendingsAnswer;
  busy: boolean;
  texts: SendTexts;
  onSave: (body: object) => void;
  onCancel: () => void;
};

/** Strength, window and section of what was sent; its receivers stay. */
export function ChangeForm({ sending, answer, busy, texts, onSave, onCancel }: Props) {
  const [strength, setStrength] = useState(sending.strength);
  const [fields, setFields] = useState({
    begins: fieldOf(sending.begins),
    ends: fieldOf(sending.ends),
    section: sending.section ?? '',
  });
  const save = () => {
    if (busy) return;
    onSave({
      sending: sending.id,
      strength,
      begins: momentOf(fields.begins),
      ends: momentOf(fields.ends),
      section: fields.section || null,
    });
  };
  return (
    <div
      className="lt-stack"
      role="group"
      aria-label={`${texts.change}: ${texts.recallWhich(sending.to.join(', '))}`}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <StrengthChoice
        value={strength}
        onChange={setStrength}
        mandatory={null}
        legend={texts.strength.replace(/^\d+\. /, '')}
        texts={texts}
      />
      <WindowFields
        value={fields}
        onChange={(change) => setFields({ ...fields, ...change })}
        answer={answer}
        legend={texts.window.replace(/^\d+\. /, '')}
        texts={texts}
      />
      <div className="lt-row">
        <button
          type="button"
          className="lt-btn lt-btn--primary"
          aria-disabled={busy}
          onClick={save}
        >
          {texts.changeGo}
        </button>
        <button type="button" className="lt-btn" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}
