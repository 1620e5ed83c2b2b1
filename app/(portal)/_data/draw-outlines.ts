import { chordAt, centreOf, type Ring } from './ring';
import { ringsOf } from './rings-of';

/** A unit's outline as GeoJSON (RFC 7946), longitude and latitude. */
export type Outline = { id: string; name: string; geometry: unknown };

export type DrawnShape = {
  id: string;
  path: string;
  shade: 1 | 2 | 3;
  /** Name on the shape; left out where there are too many shapes to read. */
  caption?: { lines: string[]; x: number; y: number };
};

export type Drawing = { width: number; height: number; shapes: DrawnShape[] };

/** Width of the drawing in SVG units; the names on it are 23 units high, a letter about 13 wide. */
const WIDTH = 600;
const LETTER = 13;
const LINE = 26;
const MOST_NAMES = 20;

// Neighbours follow each other in the list, so a cycle of three keeps most of them apart.
const SHADES = [3, 2, 1] as const;

function captionOf(
  name: string,
  rings: readonly Ring[],
): { lines: string[]; x: number; y: number } {
  const largest = rings
    .map((ring) => ({ ring, centre: centreOf(ring) }))
    .sort((a, b) => b.centre.area - a.centre.area)[0]!;
  const chord = chordAt(largest.ring, largest.centre);
  const lines = name.length * LETTER > chord.width && name.includes(' ') ? name.split(' ') : [name];
  return {
    lines,
    x: Math.round(chord.middle),
    y: Math.round(largest.centre.y) + 8 - ((lines.length - 1) * LINE) / 2,
  };
}

const pathOf = (ring: Ring): string => `M${ring.map((point) => point.join(' ')).join('L')}Z`;

/**
 * Draws outlines in SVG units: north up, longitudes shortened by the cosine of the middle latitude.
 * @returns undefined with fewer than two outlines: a map of one shape shows nobody the way
 */
export function drawOutlines(outlines: readonly Outline[]): Drawing | undefined {
  const drawn = outlines
    .map(({ id, name, geometry }) => ({
      id,
      name,
      rings: ringsOf(geometry).filter((ring) => ring.length > 2),
    }))
    .filter(({ rings }) => rings.length > 0);
  if (drawn.length < 2) return undefined;
  const points = drawn.flatMap(({ rings }) => rings.flat());
  const [west, east] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [south, north] = [
    Math.min(...points.map(([, y]) => y)),
    Math.max(...points.map(([, y]) => y)),
  ];
  const scale = WIDTH / (east - west);
  const stretch = scale / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const project = (ring: Ring): Ring =>
    ring.map(
      ([x, y]) => [Math.round((x - west) * scale), Math.round((north - y) * stretch)] as const,
    );
  const shapes = drawn.map(({ id, name, rings }, index): DrawnShape => {
    const projected = rings.map(project);
    const caption = drawn.length > MOST_NAMES ? {} : { caption: captionOf(name, projected) };
    return {
      id,
      path: projected.map(pathOf).join(''),
      shade: SHADES[index % SHADES.length]!,
      ...caption,
    };
  });
  return { width: WIDTH, height: Math.round((north - south) * stretch), shapes };
}
