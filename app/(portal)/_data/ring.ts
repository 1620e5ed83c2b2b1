/** A closed line of points; the last one may repeat the first. */
export type Ring = readonly (readonly [number, number])[];

type Centre = { area: number; x: number; y: number };

const pairs = (ring: Ring) =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length]!] as const);

/** Area (twice, unsigned) and centre of mass by the shoelace formula. */
export function centreOf(ring: Ring): Centre {
  const sum = { area: 0, x: 0, y: 0 };
  for (const [[x1, y1], [x2, y2]] of pairs(ring)) {
    const cross = x1 * y2 - x2 * y1;
    sum.area += cross;
    sum.x += (x1 + x2) * cross;
    sum.y += (y1 + y2) * cross;
  }
  if (sum.area === 0) return { area: 0, x: ring[0]?.[0] ?? 0, y: ring[0]?.[1] ?? 0 };
  return { area: Math.abs(sum.area), x: sum.x / (3 * sum.area), y: sum.y / (3 * sum.area) };
}

/** The widest stretch of the shape at the height of its centre: where a name has most room. */
export function chordAt(
  ring: Ring,
  centre: Pick<Centre, 'x' | 'y'>,
): { middle: number; width: number } {
  const crossings = pairs(ring)
    .filter(([[, y1], [, y2]]) => y1 > centre.y !== y2 > centre.y)
    .map(([[x1, y1], [x2, y2]]) => x1 + ((centre.y - y1) / (y2 - y1)) * (x2 - x1))
    .sort((a, b) => a - b);
  let chord = { middle: centre.x, width: 0 };
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const width = crossings[i + 1]! - crossings[i]!;
    if (width > chord.width) chord = { middle: crossings[i]! + width / 2, width };
  }
  return chord;
}
