import type { Level } from '@/tenants/levels';

// The country shares the tallest bar with the province: no site shows both as neighbours.
const FILLED: Record<Level, number> = { country: 2, province: 2, district: 1, commune: 0 };
const BARS = [
  { x: 1, y: 10, height: 5 },
  { x: 6, y: 6, height: 9 },
  { x: 11, y: 1, height: 14 },
];

/** Three bars, the one of the level filled. */
export function LevelGlyph({ level }: { level: Level }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {BARS.map((bar, index) => (
        <rect
          key={bar.x}
          className={index === FILLED[level] ? undefined : 'faint'}
          width="4"
          {...bar}
        />
      ))}
    </svg>
  );
}
