import type { Fault } from './fault';

const PLACES = ['file', 'province', 'units', 'oldToNew', 'boundaries', 'registry'];

/** Faults in the order in which somebody goes through the file. */
export const byRow = (faults: readonly Fault[]): Fault[] =>
  [...faults].sort(
    (a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place) || (a.row ?? 0) - (b.row ?? 0),
  );
