'use client';

import { useState } from 'react';

import { ENDINGS, type Ending } from '@/workflow/ending';

import { ChoiceField } from './ChoiceField';
import { FormShell } from './FormShell';
import { ReplacementPicker, type Replacement } from './ReplacementPicker';
import { TextField } from './TextField';
import type { WorkTexts } from './work-texts';

type Props = {
  item: { type: string; id: string };
  sites: number;
  texts: WorkTexts;
  busy: boolean;
  onSend: (body: object) => void;
  onCancel: () => void;
};

const HELP = { withdrawn: 'withdraw', archived: 'withdraw', error: 'withdrawHidden', merged: 'withdrawMerged' } as const; // prettier-ignore

/** How the item ends, what visitors will find, and why; the button names the effect and the number of sites. */
export function WithdrawForm({ item, sites, texts, busy, onSend, onCancel }: Props) {
  const [ending, setEnding] = useState<Ending>('withdrawn');
  const [reason, setReason] = useState('');
  const [replacement, setReplacement] = useState<Replacement>({});
  const replaced = ending === 'merged' || ending === 'error' ? ending : null;
  return (
    <FormShell
      label={texts.verb.withdraw}
      send={texts.endSend[ending](sites)}
      cancel={texts.cancel}
      busy={busy}
      onSend={() => onSend({ ending, reason, ...(replaced ? replacement : {}) })}
      onCancel={onCancel}
    >
      <ChoiceField
        legend={texts.ending}
        options={ENDINGS.map((value) => ({
          value,
          label: texts.endings[value],
          help: texts.endingHelp[value],
        }))}
        value={ending}
        onChange={setEnding}
      />
      {replaced ? (
        <ReplacementPicker
          key={replaced}
          item={item}
          kind={replaced}
          texts={texts}
          onChange={setReplacement}
        />
      ) : null}
      <TextField
        label={texts.reason.withdraw}
        help={texts.reasonHelp[HELP[ending]]}
        value={reason}
        onChange={setReason}
      />
    </FormShell>
  );
}
