import { centreOf, chordAt } from './ring';
import { ringsOf } from './rings-of';

const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

/**
 * A point that stands for a unit: in the middle of the widest stretch of its largest part, so that it is inside also where
 * the centre is not.
 * @returns longitude and latitude, to about ten metres; undefined without an outline
 */
export function innerPoint(geometry: unknown): [lng: number, lat: number] | undefined {
  const [largest] = ringsOf(geometry)
    .filter((ring) => ring.length > 2)
    .map((ring) => ({ ring, centre: centreOf(ring) }))
    .sort((a, b) => b.centre.area - a.centre.area);
  if (!largest) return undefined;
  const { middle } = chordAt(largest.ring, largest.centre);
  return [rounded(middle), rounded(largest.centre.y)];
}
