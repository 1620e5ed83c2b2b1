'use client';

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';

import { TEXT_MAX } from '@/comments/comment-rules';

import type { CommentTexts } from './comment-texts';
import { useCommentDraft } from './use-comment-draft';

type Props = {
  item: string;
  slot: string;
  label: string;
  help?: string;
  button: string;
  texts: CommentTexts;
  /** what stands there already, when a comment is edited */
  initial?: string;
  /** the passage that is selected in the text; only where one can be quoted */
  passage?: string;
  /** @returns why it was not sent, null when it was */
  onSend: (body: { text: string; quote?: string; key: string }) => Promise<string | null>;
  onCancel?: () => void;
};

/** Writes a comment, an answer, or a comment anew. Whatever happens, what was typed stays until it is sent. */
export function CommentForm({ item, slot, label, help, button, texts, initial = '', passage, onSend, onCancel }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { draft, wasKept, write, quote, toSend, clear } = useCommentDraft(item, slot, initial);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const opened = Boolean(onCancel);
  useEffect(() => {
    if (opened) box.current?.focus();
  }, [opened]);
  const left = TEXT_MAX - [...draft.text.trim()].length;
  const send = async () => {
    if (busy) return;
    const wrong = !draft.text.trim() ? texts.empty : left < 0 ? texts.over(TEXT_MAX) : '';
    setFault(wrong);
    if (wrong) return box.current?.focus();
    setBusy(true);
    const { text, key, quote: passageKept } = toSend();
    const why = await onSend({ text, key, ...(passageKept ? { quote: passageKept } : {}) });
    setBusy(false);
    if (why === null) return clear();
    setFault(why);
    box.current?.focus();
  };
  const cancel = () => {
    clear();
    onCancel?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      void send();
    }
    if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      cancel();
    }
  };
  return (
    <div className="lt-stack lt-stack--tight" onKeyDown={onKeyDown}>
      {draft.quote ? (
        <div className="lt-stack lt-stack--tight">
          <blockquote className="lt-quote" aria-label={texts.quoted}>{draft.quote}</blockquote>
          <button type="button" className="lt-btn lt-btn--plain lt-small" onClick={() => quote('')}>{texts.dropQuote}</button>
        </div>
      ) : null}
      <div className="lt-field">
        <label htmlFor={id}>{label}</label>
        {help ? <span className="lt-help" id={`${id}-help`}>{help}</span> : null}
        <textarea
          ref={box} id={id} className="lt-in" rows={3} value={draft.text} data-lt-comment={slot === 'new' || undefined}
          aria-describedby={`${help ? `${id}-help ` : ''}${id}-left`} aria-invalid={Boolean(fault) || undefined}
          onChange={(event) => write(event.currentTarget.value)}
        />
        <span className={left < 0 ? 'lt-field__error' : 'lt-help'} id={`${id}-left`}>
          {left < 0 ? texts.over(TEXT_MAX) : left < 200 ? texts.left(left) : wasKept && draft.text ? texts.kept : ''}
        </span>
      </div>
      {fault ? <p className="lt-note lt-note--error lt-small" role="alert">{fault}</p> : null}
      <div className="lt-row">
        <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={() => void send()}>{button}</button>
        {onCancel ? <button type="button" className="lt-btn" onClick={cancel}>{texts.cancel}</button> : null}
        {passage && passage !== draft.quote ? (
          <button type="button" className="lt-btn" onClick={() => quote(passage)}>{texts.quote}</button>
        ) : null}
      </div>
    </div>
  );
} // prettier-ignore
