'use client';

import { useId, useRef } from 'react';

import { isPlain } from '@/editing/merge/is-plain';
import type { Choice, Place } from '@/editing/merge/place';
import { bothWords } from '@/editing/merge/word-diff';

import type { ConflictTexts } from './conflict-texts';
import type { FieldFacts } from './field-facts';
import { SideText, sideWords } from './SideText';
import type { Named } from './use-names';

type Props = {
  place: Place;
  name: string;
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
  who: string;
  at: string;
  facts: FieldFacts | undefined;
  names: ReadonlyMap<string, Named>;
  texts: ConflictTexts;
  language: 'vi' | 'en';
};

/** Whether words can be rewritten in a box, or only kept one after the other, or neither. */
function byHandOf(place: Place, facts: FieldFacts | undefined): 'words' | 'both' | null {
  if (place.rich) return isPlain([...place.mine, ...place.theirs]) ? 'words' : 'both';
  return facts?.type === 'text' || facts?.type === 'textarea' ? 'words' : null;
}

/** One difference: mine, theirs, or by hand from both. */
export function PlaceChoice({ place, name, choice, onChoose, who, at, facts, names, texts, language }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const byHand = byHandOf(place, facts);
  const said = place.touched === 'both' ? texts.touched[choice ? 'chosen' : 'both'] : place.touched === 'mine' ? texts.touched.mine : texts.touched.theirs(who);
  const side = { place, facts, names, texts, language };
  const startByHand = () => {
    onChoose(byHand === 'words' ? { take: 'hand', text: bothWords(sideWords(place, 'mine'), sideWords(place, 'theirs')) } : { take: 'both' });
    requestAnimationFrame(() => box.current?.focus());
  };
  const option = (take: 'mine' | 'theirs', head: string, state: string) => (
    <label className="lt-opt">
      <input type="radio" name={id} checked={choice?.take === take} onChange={() => onChoose({ take })} />
      <span><small>{head} · {state}</small><SideText side={take} {...side} /></span>
    </label>
  );
  return (
    <fieldset className="lt-panel lt-conf" id={`lt-place-${place.key}`} tabIndex={-1}>
      <legend className="lt-vh">{name}: {said}</legend>
      <div className="lt-panel__head" aria-hidden="true"><strong className="lt-conf__name">{name}</strong><span className="lt-small lt-quiet">{said}</span></div>
      <div className="lt-conf__two">
        {option('mine', texts.mine, texts.mineState)}
        {option('theirs', texts.theirs(who), texts.theirsState(at))}
      </div>
      {byHand && choice?.take !== 'hand' && choice?.take !== 'both' ? (
        <div className="lt-conf__hand"><button type="button" className="lt-btn" onClick={startByHand}>{byHand === 'words' ? texts.byHand : texts.keepBoth}<span className="lt-vh"> – {name}</span></button></div>
      ) : null}
      {choice?.take === 'hand' ? (
        <div className="lt-conf__hand lt-field">
          <label htmlFor={`${id}-hand`}>{texts.handLabel(name)}</label>
          <span className="lt-help" id={`${id}-help`}>{texts.handHelp}</span>
          <textarea ref={box} id={`${id}-hand`} className="lt-in" rows={place.rich ? 6 : 2} aria-describedby={`${id}-help`} value={choice.text} onChange={(event) => onChoose({ take: 'hand', text: event.target.value })} />
        </div>
      ) : null}
      {choice?.take === 'both' ? <div className="lt-conf__hand"><p className="lt-small"><strong>{texts.keepBoth}.</strong> {texts.keepBothHelp}</p></div> : null}
    </fieldset>
  );
} // prettier-ignore
