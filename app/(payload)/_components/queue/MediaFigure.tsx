'use client';

import type { MediaView } from '@/admin/difference/media-view';
import type { DifferenceRow } from '@/workflow/difference/rows';

import type { QueueTexts } from './queue-texts';

type Props = {
  media: MediaView | undefined;
  mark: 'same' | 'out' | 'in';
  kind: DifferenceRow['kind'];
  texts: QueueTexts;
};

/** A picture or file of a text, with what it says to those who cannot see it. */
export function MediaFigure({ media, mark, kind, texts }: Props) {
  if (!media) return <span className="lt-quiet">{texts.blocks[kind ?? 'picture']}</span>;
  const said = mark === 'same' ? '' : mark === 'out' ? texts.removed : texts.added;
  const words = media.picture
    ? media.alt || (media.decorative ? texts.decorative : texts.noAlt)
    : media.name;
  return (
    <span className="lt-diff__media" data-mark={mark}>
      {said ? <span className="lt-diff__mark">{said} </span> : null}
      {media.picture && media.thumb ? (
        <img src={media.thumb} alt={media.alt} loading="lazy" />
      ) : null}
      {media.video && media.url ? (
        <video controls preload="none" src={media.url} aria-label={media.name} width={320} />
      ) : null}
      <span>{words}</span>
      {!media.picture && media.url ? (
        <a href={media.url} target="_blank" rel="noreferrer">
          {texts.openFile}
        </a>
      ) : null}
    </span>
  );
}
