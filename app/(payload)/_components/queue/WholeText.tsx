'use client';

import type { ItemDifference } from '@/admin/difference/item-difference';
import type { DifferenceRow } from '@/workflow/difference/rows';

import { SideOf } from './DifferenceTable';
import type { QueueTexts } from './queue-texts';

type Props = { rows: readonly DifferenceRow[]; media: ItemDifference['media']; texts: QueueTexts };

/** Nothing to compare with: the text is read as it is. */
const plain = (row: DifferenceRow): DifferenceRow => ({
  ...row,
  oldMedia: row.newMedia,
  new: row.new.map((piece) => ({ ...piece, mark: 'same' })),
});

function Block({
  row,
  media,
  texts,
}: {
  row: DifferenceRow;
  media: Props['media'];
  texts: QueueTexts;
}) {
  const inside = <SideOf row={plain(row)} side="new" media={media} texts={texts} />;
  if (row.kind === 'heading') return <h3>{inside}</h3>;
  if (row.kind === 'line') return <hr />;
  if (row.kind === 'quote') return <blockquote>{inside}</blockquote>;
  return <p data-kind={row.kind ?? undefined}>{inside}</p>;
}

/** A text of which nothing was public so far: fields first, then the text itself. */
export function WholeText({ rows, media, texts }: Props) {
  const shown = rows.filter(({ change }) => change !== 'removed');
  return (
    <div className="lt-whole" role="group" aria-label={texts.whole}>
      <dl className="lt-facts">
        {shown
          .filter(({ field }) => field !== 'body')
          .map((row) => (
            <div key={row.field}>
              <dt>{texts.fields[row.field]}</dt>
              <dd>
                <SideOf row={plain(row)} side="new" media={media} texts={texts} />
              </dd>
            </div>
          ))}
      </dl>
      <div className="lt-whole__body">
        {shown
          .filter(({ field }) => field === 'body')
          .map((row, index) => (
            <Block key={index} row={row} media={media} texts={texts} />
          ))}
      </div>
    </div>
  );
}
