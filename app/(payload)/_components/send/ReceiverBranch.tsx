'use client';

import { useState } from 'react';

import type { ManyTarget, ReceiverRow } from '@/admin/sendings/receivers';

import { ReceiverLine } from './ReceiverLine';
import { isIncluded } from './send-draft';
import type { SendTexts } from './send-texts';
import { useReceivers } from './use-receivers';

const FIRST = 30;

export type Picking = {
  item: string;
  from: string;
  chosen: ReadonlyMap<string, string>;
  onToggle: (channel: string, text: string) => void;
  texts: SendTexts;
};

type ListProps = Picking & {
  rows: readonly ReceiverRow[];
  /** addresses for many of the units above these */
  above: readonly ManyTarget[];
  /** hits of a search name what is above them, and the only one is open */
  hits?: boolean;
};

/** Nested lists with real checkboxes: Tab reaches every one. */
export function ReceiverRows({ rows, above, hits = false, ...picking }: ListProps) {
  const { chosen, onToggle, texts } = picking;
  const [all, setAll] = useState(false);
  const [toggled, setToggled] = useState<Record<string, boolean>>({});
  const hidden = all ? 0 : Math.max(0, rows.length - FIRST - 5);
  return (
    <>
      {(hidden ? rows.slice(0, FIRST) : rows).map((row) => {
        const open =
          toggled[row.id] ??
          (hits && rows.filter(({ below }) => below > 0).length === 1 && row.below > 0);
        const set = (next: boolean) => setToggled({ ...toggled, [row.id]: next });
        return (
          <li key={row.id}>
            <ReceiverLine
              row={row}
              included={isIncluded(row, above, chosen)}
              checked={chosen.has(row.channel)}
              onToggle={() => onToggle(row.channel, row.name)}
              withAbove={hits}
              open={open}
              onOpen={set}
              texts={texts}
            />
            {open && row.below > 0 ? (
              <ReceiverBranch
                {...picking}
                parent={row.id}
                name={row.name}
                levels={row.levels}
                above={above}
              />
            ) : null}
          </li>
        );
      })}
      {hidden > 0 ? (
        <li>
          <button type="button" className="lt-btn lt-btn--plain" onClick={() => setAll(true)}>
            {texts.more(hidden)}
          </button>
        </li>
      ) : null}
    </>
  );
}

type BranchProps = Picking & {
  parent: string;
  name: string | null;
  levels: readonly ManyTarget[];
  above: readonly ManyTarget[];
};

/** What is directly below one unit, each level of it as one address first. @param name null at the top, whose levels stand above the tree */
export function ReceiverBranch({ parent, name, levels, above, ...picking }: BranchProps) {
  const { item, from, chosen, onToggle, texts } = picking;
  const { found, reload } = useReceivers(item, from, { parent });
  if (found === 'failed') {
    return (
      <div className="lt-note lt-note--error" role="alert">
        <p>{texts.failed}</p>
        <div className="lt-row">
          <button type="button" className="lt-btn" onClick={reload}>
            {texts.retry}
          </button>
        </div>
      </div>
    );
  }
  if (found === 'loading')
    return (
      <div className="lt-skel lt-skel--late" role="status">
        <p className="lt-quiet lt-small">{texts.loading}</p>
        <i />
        <i />
      </div>
    );
  const covered = [...above, ...levels];
  return (
    <ul
      className={name === null ? 'lt-tree' : undefined}
      aria-label={name === null ? texts.treeLabel : name}
    >
      {name === null
        ? null
        : levels.map(({ channel, text, level }) => (
            <li key={channel}>
              <div className="lt-tree__row lt-tree__all">
                {above.some(
                  (many) =>
                    chosen.has(many.channel) && (many.level === null || many.level === level),
                ) ? (
                  <span className="lt-tree__pick">
                    <span aria-hidden="true">✓</span> {texts.allOf(text)}{' '}
                    <small>{texts.included}</small>
                  </span>
                ) : (
                  <label className="lt-tree__pick">
                    <input
                      type="checkbox"
                      checked={chosen.has(channel)}
                      onChange={() => onToggle(channel, texts.levelOf(text, name))}
                    />{' '}
                    <span>{texts.allOf(text)}</span> <small>{texts.later}</small>
                  </label>
                )}
              </div>
            </li>
          ))}
      <ReceiverRows {...picking} rows={found.rows} above={covered} />
    </ul>
  );
}
