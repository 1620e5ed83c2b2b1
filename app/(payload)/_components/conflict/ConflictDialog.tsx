'use client';

import { useDocumentTitle, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';

import type { Clash } from '@/editing/clash';
import { formatTime } from '@/i18n/format';

import { conflictTextsOf } from './conflict-texts';
import { DecideBar } from './DecideBar';
import { PlaceChoice } from './PlaceChoice';
import { useMerging } from './use-merging';
import { useNames } from './use-names';

type Props = {
  item: string;
  clash: Clash;
  again: boolean;
  until: string;
  onLater: () => void;
  onMerged: () => void;
};

/** The comparison after a refused save (FLOWS, *Hai người cùng sửa*). Over the form, which stays as it is until the merging. */
export function ConflictDialog({ item, clash, again, until, onLater, onMerged }: Props) {
  const { i18n } = useTranslation();
  const { title } = useDocumentTitle();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const texts = conflictTextsOf(language);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const { places, facts, choiceOf, choose, chooseOpen, merge, state } = useMerging(item, clash, onMerged);
  const names = useNames(places, facts);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    heading.current?.focus();
    return () => element?.close();
  }, []);

  const who = clash.by ?? texts.somebody;
  const at = clash.at ? formatTime(new Date(clash.at).toISOString(), language) : '';
  const nameOf = (place: (typeof places)[number]): string => {
    const label = facts.get(place.path)?.label ?? place.path;
    return place.part === null ? label : texts.part(label, place.part);
  };
  const open = places.filter((place) => !choiceOf(place)).map((place) => ({ key: place.key, name: nameOf(place) }));
  const goTo = (key: string) => {
    const place = document.getElementById(`lt-place-${key}`);
    place?.scrollIntoView({ block: 'start' });
    place?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  };
  const stage = clash.stage ? texts.stage[clash.stage] : null;
  // In a portal: a form in a form would send the outer one when Enter is pressed.
  return createPortal(
    <dialog ref={dialog} className="lt-conflict" aria-labelledby={headingId} onCancel={(event) => { event.preventDefault(); onLater(); }}>
      <div className="lt-conflict__page lt-page lt-stack">
        <div><h1 id={headingId} ref={heading} tabIndex={-1}>{texts.title}</h1>{title ? <p className="lt-quiet">“{title}”</p> : null}</div>
        <div className="lt-note lt-note--warn">
          <p><strong>{again ? texts.again(at) : texts.saved(who, at)}</strong> {again ? texts.saved(who, at) : texts.nothingLost} {texts.count(places.length, open.length)} {clash.base ? '' : texts.unknownBase}</p>
        </div>
        {stage ? <div className="lt-note lt-note--warn"><p><strong>{stage}</strong></p></div> : null}
        {open.length > 1 ? (
          <div className="lt-row">
            <button type="button" className="lt-btn" onClick={() => chooseOpen('mine')}>{texts.allMine}</button>
            <button type="button" className="lt-btn" onClick={() => chooseOpen('theirs')}>{texts.allTheirs(who)}</button>
          </div>
        ) : null}
        {places.map((place) => (
          <PlaceChoice key={place.key} place={place} name={nameOf(place)} choice={choiceOf(place)} onChoose={(choice) => choose(place, choice)} facts={facts.get(place.path)} {...{ who, at, names, texts, language }} />
        ))}
        {state === 'failed' ? <div className="lt-note lt-note--error" role="alert"><p><strong>{texts.failed}</strong></p></div> : null}
        <DecideBar {...{ open, until, texts, onLater }} busy={state === 'saving'} label={state === 'failed' ? texts.retry : clash.stage ? texts.saveDraft : texts.save} onGo={goTo} onSave={merge} />
      </div>
    </dialog>,
    document.body,
  );
} // prettier-ignore
