'use client';

import { useEffect, useId, useRef, useState } from 'react';

import { saveGroup } from './send-requests';
import type { SendTexts } from './send-texts';

type Props = {
  from: string;
  members: readonly string[];
  texts: SendTexts;
  onSaved: (id: string, name: string) => void;
  onClose: () => void;
};

/** Keeps the chosen units under a name, in both languages. */
export function SaveGroup({ from, members, texts, onSaved, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState('');
  const [nameEn, setNameEn] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const save = async () => {
    if (busy) return;
    if (!name.trim()) return setFault(texts.groupMissing);
    setBusy(true);
    const done = await saveGroup(from, members, name.trim(), nameEn.trim());
    setBusy(false);
    if (typeof done === 'string') return setFault(done || texts.groupFailed);
    onSaved(done.id, name.trim());
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className="lt-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{texts.saveGroup}</h2>
      <p className="lt-small lt-quiet">{texts.groupHelp(members.length)}</p>
      <div className="lt-field">
        <label htmlFor={`${id}-vi`}>{texts.groupName}</label>
        <input
          id={`${id}-vi`}
          className="lt-in"
          maxLength={80}
          value={name}
          aria-describedby={`${id}-fault`}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && void save()}
        />
      </div>
      <div className="lt-field">
        <label htmlFor={`${id}-en`}>{texts.groupNameEn}</label>
        <input
          id={`${id}-en`}
          className="lt-in"
          maxLength={80}
          lang="en"
          value={nameEn}
          onChange={(event) => setNameEn(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && void save()}
        />
      </div>
      <p id={`${id}-fault`} className="lt-field__error" role="alert">
        {fault}
      </p>
      <div className="lt-row lt-row--end">
        <button type="button" className="lt-btn" onClick={() => dialog.current?.close()}>
          {texts.cancel}
        </button>
        <button
          type="button"
          className="lt-btn lt-btn--primary"
          aria-disabled={busy}
          onClick={() => void save()}
        >
          {texts.groupGo}
        </button>
      </div>
    </dialog>
  );
}
