'use client';

import { useId, useRef, useState } from 'react';

import type { SendingsAnswer } from '@/admin/sendings/overview';

import { GroupChoice } from './GroupChoice';
import { ReceiverTree } from './ReceiverTree';
import { SaveGroup } from './SaveGroup';
import { toggled, type Mode, type SendDraft } from './send-draft';
import type { SendTexts } from './send-texts';

type Props = {
  answer: SendingsAnswer;
  from: string;
  draft: SendDraft;
  onDraft: (change: Partial<SendDraft>) => void;
  /** ids of who would receive it now: what a saved group would hold */
  receivers: readonly string[];
  onGroup: (id: string, name: string) => void;
  texts: SendTexts;
};

/** Where to: the tree, one address for many, or saved groups. */
export function WhereTo({ answer, from, draft, onDraft, receivers, onGroup, texts }: Props) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [saving, setSaving] = useState(false);
  const { mode, tree, groups } = draft;
  const quick = answer.quick.map(({ channel, level, text, count }) => ({
    value: channel as Mode,
    label: level === null ? texts.all(count) : texts.every(text),
  }));
  const modes: { value: Mode; label: string }[] = [
    { value: 'tree', label: texts.tree },
    ...quick,
    { value: 'groups', label: texts.groups(answer.groups.length) },
  ];
  const chosen = mode === 'tree' ? tree : groups;
  const toggle = (channel: string, text: string) =>
    onDraft(
      mode === 'tree'
        ? { tree: toggled(tree, channel, text) }
        : { groups: toggled(groups, channel, text) },
    );
  return (
    <fieldset className="lt-plainset lt-stack">
      <legend className="lt-legend">{texts.where}</legend>
      <div className="lt-chips">
        {modes.map(({ value, label }) => (
          <label key={value} className="lt-chip">
            <input
              type="radio"
              name={id}
              checked={mode === value}
              onChange={() => onDraft({ mode: value })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {mode === 'tree' || mode === 'groups' ? (
        <div className="lt-panel">
          {mode === 'tree' ? (
            <ReceiverTree
              item={answer.item.id}
              {...{ from, texts }}
              chosen={tree}
              onToggle={toggle}
            />
          ) : (
            <GroupChoice groups={answer.groups} chosen={groups} onToggle={toggle} texts={texts} />
          )}
          <div className="lt-panel__head lt-panel__foot">
            <div className="lt-row lt-small">
              <strong>{texts.chosen}</strong>
              {chosen.size === 0 ? (
                <span className="lt-quiet">{texts.nothing}</span>
              ) : (
                <ul className="lt-tags">
                  {[...chosen].map(([channel, text]) => (
                    <li key={channel}>
                      <button
                        type="button"
                        className="lt-tag lt-tag--drop"
                        aria-label={texts.drop(text)}
                        onClick={() => toggle(channel, text)}
                      >
                        {text} <span aria-hidden="true">×</span>
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </div>
            {mode === 'tree' && receivers.length > 1 && tree.size > 0 ? (
              <button
                ref={opener}
                type="button"
                className="lt-btn lt-btn--plain"
                onClick={() => setSaving(true)}
              >
                {texts.saveGroup}
              </button>
            ) : null}
          </div>
        </div>
      ) : null}
      {saving ? (
        <SaveGroup
          {...{ from, texts }}
          members={receivers}
          onSaved={onGroup}
          onClose={() => {
            setSaving(false);
            opener.current?.focus();
          }}
        />
      ) : null}
    </fieldset>
  );
}
