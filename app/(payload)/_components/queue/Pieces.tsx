'use client';

import type { Piece } from '@/workflow/difference/words';

import type { QueueTexts } from './queue-texts';

type Props = { pieces: readonly Piece[]; texts: QueueTexts; name?: (text: string) => string };

/** A text with what changed in it: struck or underlined, and said in words to those who hear it. */
export function Pieces({ pieces, texts, name = (text) => text }: Props) {
  return pieces.map(({ text, mark }, index) => {
    if (mark === 'same') return <span key={index}>{name(text)}</span>;
    const Tag = mark === 'out' ? 'del' : 'ins';
    return (
      <Tag key={index}>
        <span className="lt-vh">{mark === 'out' ? texts.removed : texts.added} </span>
        {name(text)}
        <span className="lt-vh"> ({texts.end})</span>
      </Tag>
    );
  });
}
