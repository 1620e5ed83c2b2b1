import { fault, type Fault, type FaultKey } from './fault';
import type { Boundary, IncomingUnit } from './incoming';
import { readJson } from './read-json';

/** Land and sea of Viet Nam with Hoàng Sa and Trường Sa, in degrees: catches swapped axes and other coordinate systems. */
const WEST = 102, SOUTH = 6, EAST = 118, NORTH = 24; // prettier-ignore

export const MAX_BOUNDARY_BYTES = 60_000_000;

const isArray = (value: unknown): value is unknown[] => Array.isArray(value);

type GeometryFault = { key: FaultKey; params?: Fault['params'] };

function checkRing(ring: unknown): GeometryFault | null {
  if (!isArray(ring) || ring.length < 4) return { key: 'boundary.not-a-polygon' };
  for (const position of ring) {
    if (!isArray(position) || position.length < 2) return { key: 'boundary.not-a-polygon' };
    const [lon, lat] = position;
    if (typeof lon !== 'number' || typeof lat !== 'number')
      return { key: 'boundary.not-a-polygon' };
    const inside = lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH;
    if (!inside) return { key: 'boundary.outside', params: { value: `${lon}, ${lat}` } };
  }
  const [first, last] = [ring[0], ring[ring.length - 1]] as [number[], number[]];
  return first[0] === last[0] && first[1] === last[1] ? null : { key: 'boundary.open-ring' };
}

function checkPolygon(polygon: unknown): GeometryFault | null {
  if (!isArray(polygon) || polygon.length === 0) return { key: 'boundary.not-a-polygon' };
  return polygon.map(checkRing).find((found) => found !== null) ?? null;
}

/** The first fault of a geometry (RFC 7946, sections 3.1.6 and 4); null when it is sound. */
export function checkGeometry(geometry: unknown): GeometryFault | null {
  const { type, coordinates } = (geometry ?? {}) as Record<string, unknown>;
  if (!isArray(coordinates) || coordinates.length === 0) return { key: 'boundary.not-a-polygon' };
  if (type === 'Polygon') return checkPolygon(coordinates);
  if (type !== 'MultiPolygon') return { key: 'boundary.not-a-polygon' };
  return coordinates.map(checkPolygon).find((found) => found !== null) ?? null;
}

type Feature = {
  id?: unknown;
  geometry?: unknown;
  properties?: Record<string, unknown> | null;
} | null;

/** Reads a FeatureCollection and gives each unit its boundary. Every bad feature is a fault. */
export function readBoundaries(text: string, units: readonly IncomingUnit[]): Fault[] {
  const read = readJson(text, MAX_BOUNDARY_BYTES, 'boundaries');
  if ('fault' in read) return [read.fault];
  const features: unknown = read.value.features;
  if (!isArray(features))
    return [fault('file.not-a-list', { place: 'boundaries' }, { list: 'features' })];
  // A code may stand for a closed unit and its successor; the boundary is that of the later one.
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const rows = new Map<string, number>();
  return features.flatMap((value, index): Fault[] => {
    const feature = value as Feature;
    const code = String(feature?.properties?.code ?? feature?.id ?? '');
    const at = { place: 'boundaries', row: index + 1, code: code || null } as const;
    const unit = byCode.get(code);
    if (!unit) return [fault('boundary.unknown-unit', at)];
    const named = { ...at, name: unit.name };
    const other = rows.get(code);
    if (other !== undefined) return [fault('boundary.duplicate', named, { other })];
    rows.set(code, index + 1);
    const found = checkGeometry(feature?.geometry);
    if (found) return [fault(found.key, named, found.params)];
    const { type, coordinates } = feature?.geometry as Boundary;
    unit.boundary = { type, coordinates };
    return [];
  });
}
