'use client';

import type { ItemDifference } from '@/admin/difference/item-difference';
import type { DifferenceRow } from '@/workflow/difference/rows';

import { MediaFigure } from './MediaFigure';
import { Pieces } from './Pieces';
import type { QueueTexts } from './queue-texts';

type Props = {
  rows: readonly DifferenceRow[];
  media: ItemDifference['media'];
  label: string;
  sides: { old: [title: string, about: string]; fresh: [title: string, about: string] };
  texts: QueueTexts;
};

const labelOf = ({ field, kind, place, change }: DifferenceRow, texts: QueueTexts): string => {
  const name = texts.fields[field] ?? field;
  const where =
    field === 'body' && kind && place ? texts.at(name, texts.blocks[kind] ?? kind, place) : name;
  return change === 'added'
    ? `${where} ${texts.isNew}`
    : change === 'removed'
      ? `${where} ${texts.isGone}`
      : where;
};

/** What one side of a line says. */
export function SideOf({
  row,
  side,
  media,
  texts,
}: {
  row: DifferenceRow;
  side: 'old' | 'new';
  media: Props['media'];
  texts: QueueTexts;
}) {
  const shown = side === 'old' ? row.oldMedia : row.newMedia;
  const other = side === 'old' ? row.newMedia : row.oldMedia;
  const mark = shown === other ? 'same' : side === 'old' ? 'out' : 'in';
  return (
    <>
      {shown ? (
        <MediaFigure media={media[shown]} mark={mark} kind={row.kind} texts={texts} />
      ) : null}
      <Pieces
        pieces={row[side]}
        texts={texts}
        {...(row.field === 'kind' ? { name: (text: string) => texts.kinds[text] ?? text } : {})}
      />
    </>
  );
}

/** Two versions side by side, one above the other on a phone. */
export function DifferenceTable({ rows, media, label, sides, texts }: Props) {
  const cell = (row: DifferenceRow, side: 'old' | 'new') => {
    const none = side === 'old' ? row.change === 'added' : row.change === 'removed';
    return (
      <div
        className={`lt-diff__cell${side === 'new' ? ' lt-diff__new' : ''}`}
        data-side={side === 'old' ? sides.old[0] : sides.fresh[0]}
        data-none={none || undefined}
      >
        {none ? (
          <span className="lt-quiet">{texts.none}</span>
        ) : (
          <SideOf row={row} side={side} media={media} texts={texts} />
        )}
      </div>
    );
  };
  return (
    <div className="lt-diff" role="group" aria-label={label}>
      <div className="lt-diff__head">
        <h3>{sides.old[0]}</h3>
        <span className="lt-quiet">{sides.old[1]}</span>
      </div>
      <div className="lt-diff__head lt-diff__new">
        <h3>{sides.fresh[0]}</h3>
        <span className="lt-quiet">{sides.fresh[1]}</span>
      </div>
      {rows.map((row, index) => (
        <div key={index} className="lt-diff__row" data-change={row.change}>
          <p className="lt-diff__label">
            {labelOf(row, texts)}
            {row.change === 'look' ? <span className="lt-diff__look"> – {texts.look}</span> : null}
          </p>
          {cell(row, 'old')}
          {cell(row, 'new')}
        </div>
      ))}
    </div>
  );
}
