'use client';

import { useRef, useState } from 'react';

import type { SendingsAnswer } from '@/admin/sendings/overview';

import { ConfirmMandatory } from './ConfirmMandatory';
import { LoadCard } from './LoadCard';
import { OutcomeNote } from './OutcomeNote';
import { PreviewCard } from './PreviewCard';
import { SendBar } from './SendBar';
import { EMPTY_DRAFT, orderOf, type SendDraft } from './send-draft';
import type { SendTexts } from './send-texts';
import { StrengthChoice } from './StrengthChoice';
import { usePress } from './use-press';
import { usePreview } from './use-preview';
import { WhereTo } from './WhereTo';
import { WindowFields } from './WindowFields';

type Props = {
  answer: SendingsAnswer;
  from: string;
  onChanged: () => void;
  language: 'vi' | 'en';
  texts: SendTexts;
};

/** The order on the left, what it would do on the right; what becomes of the press between them. */
export function SendForm({ answer, from, onChanged, language, texts }: Props) {
  const [draft, setDraft] = useState<SendDraft>(EMPTY_DRAFT);
  const [confirming, setConfirming] = useState(false);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const order = orderOf(draft, from);
  const counted = usePreview(answer.item.id, order);
  const { preview, failed, recount } = counted;
  const { outcome, busy, press, forget } = usePress(answer.item.id, order, counted, onChanged);
  const reference = draft.strength === 'reference';
  const change = (part: Partial<SendDraft>) => {
    setDraft({ ...draft, ...part });
    setSaid('');
    forget();
  };
  const go = () => (draft.strength === 'mandatory' ? setConfirming(true) : void press());
  const grouped = (id: string, name: string) => {
    change({ mode: 'groups', groups: new Map([[`group:${id}`, name]]) });
    setSaid(texts.groupSaved(name));
    onChanged();
  };
  const again = () => {
    setDraft({ ...draft, tree: new Map(), groups: new Map() });
    forget();
    recount();
  };
  const note = outcome ? (
    <OutcomeNote
      {...{ outcome, reference, language, texts }}
      count={preview?.count ?? 0}
      onAgain={again}
      onPress={go}
      onLook={() => {
        forget();
        button.current?.focus();
      }}
    />
  ) : null;
  return (
    <div className="lt-two lt-two--send">
      <form
        className="lt-stack lt-stack--loose"
        aria-label={texts.title}
        onSubmit={(event) => event.preventDefault()}
      >
        <p role="status" className={said ? 'lt-note lt-note--ok' : 'lt-vh'}>
          {said}
        </p>
        <WhereTo
          {...{ answer, from, draft, texts }}
          onDraft={change}
          receivers={preview?.receivers ?? []}
          onGroup={grouped}
        />
        <StrengthChoice
          value={draft.strength}
          onChange={(strength) => change({ strength })}
          mandatory={preview?.mandatory ?? null}
          texts={texts}
        />
        <WindowFields value={draft} onChange={change} {...{ answer, texts }} />
      </form>
      <div className="lt-stack lt-rail">
        <PreviewCard
          title={answer.item.title}
          {...{ order, preview, failed, language, texts }}
          onRetry={recount}
        />
        <LoadCard load={preview?.load ?? null} texts={texts} />
        {note}
        {outcome?.kind === 'sent' ? null : (
          <SendBar {...{ preview, reference, busy, button, texts }} onPress={go} />
        )}
      </div>
      {confirming && preview ? (
        <ConfirmMandatory
          count={preview.count}
          left={preview.mandatory.left}
          texts={texts}
          onConfirm={() => void press()}
          onClose={() => {
            setConfirming(false);
            button.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}
