'use client';

import { useEffect, useRef, useState } from 'react';

import type { SendingsAnswer } from '@/admin/sendings/overview';

import { actOnSending } from './send-requests';
import type { SendTexts } from './send-texts';
import { SentRow, type RowMode } from './SentRow';

type Props = {
  answer: SendingsAnswer;
  onAnswer: (answer: SendingsAnswer) => void;
  wide: boolean;
  language: 'vi' | 'en';
  texts: SendTexts;
};

/** What was sent of an item, each with *Thu hồi lượt đăng*. */
export function SentList({ answer, onAnswer, wide, language, texts }: Props) {
  const [open, setOpen] = useState<{ id: string; mode: RowMode } | null>(null);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone: what became of it is read out from here.
  useEffect(() => {
    if (said) line.current?.focus();
  }, [said]);
  const act = async (what: 'end' | 'change', body: object) => {
    setBusy(true);
    setSaid('');
    setFault('');
    const done = await actOnSending(answer.item.id, what, body);
    setBusy(false);
    if (typeof done === 'string') return setFault(done || texts.network);
    setOpen(null);
    onAnswer(done);
    setSaid(what === 'end' ? texts.recalled : texts.changeDone);
  };
  const mode = (id: string, next: RowMode) => {
    setFault('');
    setOpen(next === 'idle' ? null : { id, mode: next });
    // Back to where it was opened from, once the button stands there again.
    if (next === 'idle')
      window.setTimeout(() =>
        box.current?.querySelector<HTMLElement>(`[data-recall="${id}"]`)?.focus(),
      );
  };
  return (
    <div ref={box} className="lt-stack">
      <p
        ref={line}
        tabIndex={-1}
        role="status"
        className={said ? 'lt-note lt-note--ok lt-small' : 'lt-vh'}
      >
        {said}
      </p>
      {fault ? (
        <p className="lt-note lt-note--error lt-small" role="alert">
          {fault}
        </p>
      ) : null}
      {answer.sendings.length === 0 ? (
        <p className="lt-small lt-quiet">{texts.listNone}</p>
      ) : (
        <ul className="lt-sents">
          {answer.sendings.map((sending) => (
            <SentRow
              key={sending.id}
              {...{ sending, answer, busy, wide, language, texts }}
              mode={open?.id === sending.id ? open.mode : 'idle'}
              onMode={(next) => mode(sending.id, next)}
              onAct={(what, body) => void act(what, body)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
