'use client';

import type { GroupTarget } from '@/admin/sendings/receivers';

import type { SendTexts } from './send-texts';

type Props = {
  groups: readonly GroupTarget[];
  chosen: ReadonlyMap<string, string>;
  onToggle: (channel: string, text: string) => void;
  texts: SendTexts;
};

/** Saved groups, each with how many units it holds today. */
export function GroupChoice({ groups, chosen, onToggle, texts }: Props) {
  if (groups.length === 0) return <p className="lt-panel__body lt-quiet">{texts.noGroups}</p>;
  return (
    <ul className="lt-tree lt-panel__body" aria-label={texts.groups(groups.length)}>
      {groups.map(({ id, channel, name, count }) => (
        <li key={id}>
          <div className="lt-tree__row">
            <label className="lt-tree__pick">
              <input
                type="checkbox"
                checked={chosen.has(channel)}
                onChange={() => onToggle(channel, name)}
              />{' '}
              <span>{name}</span> <small>{texts.units(count)}</small>
            </label>
          </div>
        </li>
      ))}
    </ul>
  );
}
