import type { Level } from '../levels';

/** GeoJSON geometry (RFC 7946) of a unit. */
export type Boundary = {
  type: 'Polygon' | 'MultiPolygon';
  coordinates: unknown[];
};

/** One unit of a file, checked and completed. Days are YYYY-MM-DD. */
export type IncomingUnit = {
  /** 1-based index in `units`; 0 for the file's `province` object */
  row: number;
  code: string;
  name: string;
  shortName: string;
  nameEn: string;
  shortNameEn: string;
  type: string;
  level: Level;
  parentCode: string | null;
  slug: string | null;
  hostLabel: string | null;
  /** day of establishment, only where the file states it for the unit itself */
  validFrom: string | null;
  validTo: string | null;
  boundary: Boundary | null;
};

/** The unit with code `from` went, wholly or in part, into the unit with code `to`. */
export type Succession = { from: string; to: string };

/** A file without faults. */
export type RegistryFile = {
  /** the day from which the list holds */
  day: string;
  /** parents before children */
  units: IncomingUnit[];
  successions: Succession[];
};
