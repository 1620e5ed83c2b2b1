'use client';

import { useState } from 'react';

import { orderPins, pressInbox, type InboxPress } from './inbox-requests';
import type { InboxTexts } from './inbox-texts';

/** Presses of the inbox: what they say, what can be undone, and what was refused for which item. */
export function useInboxPress(
  unit: string,
  texts: InboxTexts,
  onDone: (refused: ReadonlySet<string>) => Promise<void>,
) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [last, setLast] = useState<string[]>([]);
  const act = async (press: InboxPress): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const results = await pressInbox(unit, press);
    setBusy(false);
    if (!results) return setProblem(texts.network);
    const done = results.filter(({ ok }) => ok).map(({ item }) => item);
    const failed = results.filter(({ ok }) => !ok);
    setProblems(new Map(failed.map(({ item, message }) => [item, message])));
    setProblem(failed.length > 0 ? texts.notDone(failed.length) : '');
    setSaid(done.length > 0 ? texts.done[press.act](done.length) : '');
    setLast(press.act === 'take' || press.act === 'hide' ? done : []);
    await onDone(new Set(failed.map(({ item }) => item)));
  };
  const order = async (items: string[], done: string): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const refused = await orderPins(unit, items);
    setBusy(false);
    setProblem(refused ?? texts.network);
    setSaid(refused === '' ? done : '');
    setLast([]);
    if (refused !== null) await onDone(new Set());
  };
  return {
    busy,
    said,
    problem,
    problems,
    act,
    order,
    undoable: last.length > 0,
    undo: () => act({ act: 'undo', items: last }),
  };
}
