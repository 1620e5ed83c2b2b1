'use client';

import { useEffect, useId, useRef, useState } from 'react';

import type { PinLine } from '@/admin/inbox/inbox-view';
import type { Named } from '@/admin/sendings/sections-for';
import { formatDate } from '@/i18n/format';
import { MOST_PINS, moved } from '@/syndication/pin-order';

import { PinEnd } from './PinEnd';
import type { InboxTexts } from './inbox-texts';

type Props = {
  pins: readonly PinLine[];
  own: readonly Named[];
  busy: boolean;
  language: 'vi' | 'en';
  texts: InboxTexts;
  onOrder: (items: string[], said: string) => void;
  /** until: the end of a day, null for none */
  onPin: (item: string, until: string | null) => void;
  onUnpin: (item: string) => void;
};

/** What stands first on the unit's site, in an order that is changed by buttons; and the unit's own items to pin. */
export function PinnedList({ pins, own, busy, language, texts, onOrder, onPin, onUnpin }: Props) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const last = useRef<{ item: string; by: -1 | 1 } | null>(null);
  const [chosen, setChosen] = useState('');
  const free = own.filter((one) => !pins.some((pin) => pin.id === one.id));
  // A line that moves loses the focus; it stays with the button that was pressed.
  useEffect(() => {
    const { item, by } = last.current ?? {};
    last.current = null;
    if (item) list.current?.querySelector<HTMLElement>(`[data-move="${item} ${by}"]`)?.focus();
  }, [pins]);
  const move = ({ id: item, name }: Named, by: -1 | 1) => {
    const before = pins.map((pin) => pin.id);
    const next = moved(before, item, by);
    if (busy || next.indexOf(item) === before.indexOf(item)) return;
    last.current = { item, by };
    onOrder(next, texts.moved(name, next.indexOf(item) + 1, next.length));
  };
  if (pins.length === 0 && free.length === 0) return null;
  const pin = () => {
    if (busy || !chosen) return;
    onPin(chosen, null);
    setChosen('');
  };
  return (
    <section className="lt-panel lt-pins" aria-labelledby={`${id}-head`}>
      <div className="lt-panel__head"><h2 id={`${id}-head`}>{texts.pinned} ({pins.length}/{MOST_PINS})</h2></div>
      <div className="lt-panel__body"><p className="lt-small lt-quiet">{texts.pinnedHelp}</p></div>
      {pins.length > 0 ? (
        <ol ref={list} className="lt-rows">
          {pins.map((one, index) => (
            <li key={one.id}>
              <div>
                <strong>{index + 1}. {one.name}</strong>
                {one.until ? <p className="lt-small lt-quiet">{texts.pinEnds(formatDate(new Date(one.until).toISOString(), language))}</p> : null}
                <PinEnd key={one.until} pin={one} {...{ busy, texts }} onEnd={(until) => onPin(one.id, until)} />
              </div>
              <div className="lt-rows__act">
                <button type="button" className="lt-btn" data-move={`${one.id} -1`} aria-disabled={busy || index === 0} aria-label={`${texts.up}: ${one.name}`} onClick={() => move(one, -1)}>{texts.up}</button>
                <button type="button" className="lt-btn" data-move={`${one.id} 1`} aria-disabled={busy || index === pins.length - 1} aria-label={`${texts.down}: ${one.name}`} onClick={() => move(one, 1)}>{texts.down}</button>
                <button type="button" className="lt-btn" aria-disabled={busy} aria-label={`${texts.unpin}: ${one.name}`} onClick={() => (busy ? undefined : onUnpin(one.id))}>{texts.unpin}</button>
              </div>
            </li>
          ))}
        </ol>
      ) : null}
      {free.length > 0 ? (
        <div className="lt-panel__body lt-row">
          <div className="lt-field">
            <label htmlFor={`${id}-own`}>{texts.pinOwn}</label>
            <select id={`${id}-own`} className="lt-in" value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{texts.chooseOwn}</option>
              {free.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
            </select>
          </div>
          <button type="button" className="lt-btn" aria-disabled={busy || !chosen} onClick={pin}>{texts.pin}</button>
        </div>
      ) : null}
    </section>
  );
} // prettier-ignore
