'use client';

import { useEffect, useRef, type RefObject } from 'react';

import type { ItemDifference } from '@/admin/difference/item-difference';

import { Comments } from '../comments/Comments';
import { askStore, useAsking } from '../work/ask-store';
import { DeclaredChange } from '../work/DeclaredChange';
import { TermFacts } from '../work/TermFacts';
import { workTextsOf } from '../work/work-texts';
import { DecideBar, type DecideMode } from './DecideBar';
import type { Decision } from './decide';
import { ItemFacts } from './ItemFacts';
import { ItemText } from './ItemText';
import { Outcome } from './Outcome';
import type { QueueTexts } from './queue-texts';

export type ItemProblem = { decided: boolean; messages: string[] };

type Props = {
  item: ItemDifference;
  mode: DecideMode;
  onMode: (mode: DecideMode) => void;
  onDecide: (decision: Decision, reason?: string) => void;
  onNext: (() => void) | null;
  busy: boolean;
  problem: ItemProblem | null;
  letters: boolean;
  admin: string;
  language: 'vi' | 'en';
  texts: QueueTexts;
  heading: RefObject<HTMLHeadingElement | null>;
  /** the comments between author and reader (key C) */
  comments: RefObject<HTMLDivElement | null>;
};

/** Whether the item still waits for what the queue opened it for. */
export const waits = ({ of, view }: ItemDifference): boolean =>
  of === 'emergency' ? view.confirmBy !== null : view.state.work === 'in-review';

/** One item with all that is needed to decide about it. */
export function QueueItem(props: Props) {
  const {
    item,
    mode,
    onMode,
    onDecide,
    onNext,
    busy,
    problem,
    letters,
    admin,
    language,
    texts,
    heading,
    comments,
  } = props;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem && problem.messages.length > 0) bar.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const { change: declared } = useAsking();
  useEffect(() => () => askStore.declare(null), [item.id]);
  const { sites, view } = item;
  const names = sites.names.join(', ');
  const note =
    item.of === 'emergency'
      ? texts.emergencyText
      : item.published
        ? texts.changeText
        : texts.newText;
  const readers = view.readers
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ');
  const approve = view.verbs.find(({ verb }) => verb === 'approve');
  const open = waits(item);
  return (
    <>
      <div className="lt-stack lt-stack--tight">
        <h2 ref={heading} tabIndex={-1} className="lt-queue__title">
          {item.title || texts.untitled}
        </h2>
        <ItemFacts {...{ item, language, texts }} states={workTextsOf(language).state} />
      </div>
      {open ? (
        <div className="lt-note">
          <p>{note(sites.count, names)}</p>
          <TermFacts view={view} texts={workTextsOf(language)} language={language} />
          {item.why ? <p>{texts.emergencyWhy(item.why)}</p> : null}
          {approve && approve.reasons.length > 0 && readers ? (
            <p className="lt-small lt-quiet">{texts.readers(readers)}</p>
          ) : null}
        </div>
      ) : (
        <Outcome {...{ item, language, texts, onNext }} refused={problem?.decided ?? false} />
      )}
      {open && view.change ? (
        <DeclaredChange
          texts={workTextsOf(language)}
          change={view.change}
          declared={declared}
          mayChange={approve?.reasons.length === 0}
        />
      ) : null}
      {item.warnings.length > 0 ? (
        <div className="lt-note lt-note--warn">
          <p>
            <strong>{texts.warnings}</strong>
          </p>
          <ul className="lt-why">
            {item.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <ItemText key={`${item.id}${item.sha256}`} {...{ item, language, texts }} />
      <div ref={comments}>
        <Comments type={item.type} id={item.id} />
      </div>
      <div ref={bar}>
        {problem && problem.messages.length > 0 ? (
          <div className="lt-note lt-note--error" role="alert">
            {problem.messages.map((message) => (
              <p key={message}>{message}</p>
            ))}
          </div>
        ) : null}
      </div>
      {open ? (
        <DecideBar
          key={item.id}
          {...{ item, mode, onMode, onDecide, busy, letters, admin, texts }}
        />
      ) : null}
    </>
  );
}
