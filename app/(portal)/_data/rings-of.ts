import type { Ring } from './ring';

/** The outer lines of a GeoJSON polygon or multipolygon; empty for anything else. */
export function ringsOf(geometry: unknown): Ring[] {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry)) return [];
  const { type, coordinates } = geometry as { type: string; coordinates: unknown };
  if (type === 'Polygon') return [(coordinates as Ring[])[0] ?? []];
  if (type === 'MultiPolygon') return (coordinates as Ring[][]).map((polygon) => polygon[0] ?? []);
  return [];
}
