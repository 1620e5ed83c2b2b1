import type { OriginMark } from '../../_data/types';
import { LevelGlyph } from './LevelGlyph';

/** Where an item from elsewhere comes from: colour, glyph and words of its own level. */
export function LevelMark({ level, name }: OriginMark) {
  return (
    <span className={`level-mark level-glyph mark-${level}`}>
      <LevelGlyph level={level} />
      {name}
    </span>
  );
}
