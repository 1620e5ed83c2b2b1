import { LEVELS } from '../levels';
import { readBoundaries } from './boundaries';
import { checkRow, completeRow } from './check-row';
import { checkDuplicates, checkParents, checkRoots, type KnownUnit } from './check-tree';
import { textOf, type RawRow, type RawUnit } from './check-text';
import { isDay } from './day-text';
import { fault, type Fault } from './fault';
import { byRow } from './fault-order';
import type { IncomingUnit, RegistryFile } from './incoming';
import { readJson } from './read-json';
import { readSuccessions } from './successions';

export const MAX_BYTES = 20_000_000;
export const MAX_UNITS = 50_000;

export type ParseOptions = {
  /** text of a GeoJSON file with the units' boundaries */
  boundaries?: string;
  /** units of the registry, so that a file may hold a part of the tree */
  known?: readonly KnownUnit[];
};

export type ParseResult = { file: RegistryFile; faults: [] } | { file: null; faults: Fault[] };

const isObject = (value: unknown): value is RawUnit =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `meta.asOf` may carry a remark after the day. */
function dayOf(meta: unknown): string | null {
  if (!isObject(meta)) return null;
  const days = [meta.validFrom, textOf(meta.asOf).slice(0, 10)];
  return days.find(isDay) ?? null;
}

/**
 * Reads a file of units and checks all of it. Pure: nothing is looked up but `known`.
 * @returns the file, or every fault that was found; never both
 */
export function parseUnits(text: string, options: ParseOptions = {}): ParseResult {
  const read = readJson(text, MAX_BYTES);
  if ('fault' in read) return { file: null, faults: [read.fault] };
  const { value } = read;
  if (!Array.isArray(value.units)) return refuse(fault('file.not-a-list', {}, { list: 'units' }));
  if (value.units.length > MAX_UNITS) {
    return refuse(fault('file.too-many-units', {}, { count: value.units.length, max: MAX_UNITS }));
  }
  const known = options.known ?? [];
  const day = dayOf(value.meta);
  const faults: Fault[] = day ? [] : [fault('file.no-day')];
  const units: IncomingUnit[] = [];
  const rows: RawRow[] = [];
  const take = (raw: unknown, row: number) => {
    if (!isObject(raw)) return void faults.push(fault('row.not-an-object', { row }));
    rows.push({ raw, row });
    const found = checkRow(raw, {
      row,
      code: textOf(raw.code) || null,
      name: textOf(raw.name) || null,
    });
    if (found.length > 0) faults.push(...found);
    // A unit that was merged from others is a new one, established on the list's day.
    else units.push(completeRow(raw, row, Array.isArray(raw.mergedFrom) ? day : null));
  };
  if (value.province !== undefined) take(value.province, 0);
  value.units.forEach((raw: unknown, index) => take(raw, index + 1));

  const links = readSuccessions(value, rows, known);
  const at = day ?? '0001-01-01';
  const complete = units.length === rows.length;
  faults.push(
    ...checkDuplicates(units, at),
    // Rows that are faulty themselves must not be reported again as missing parents of the sound ones.
    ...checkParents(units, at, known).filter(
      (one) => complete || !namesRow(one.params.value, rows),
    ),
    ...(complete ? checkRoots(units, known) : []),
    ...links.faults,
  );
  if (options.boundaries !== undefined) {
    const found = readBoundaries(options.boundaries, units);
    faults.push(
      ...found.filter((one) => one.key !== 'boundary.unknown-unit' || !namesRow(one.code, rows)),
    );
  }
  if (faults.length > 0 || !day) return { file: null, faults: byRow(faults) };
  return { file: { day, units: parentsFirst(units), successions: links.successions }, faults: [] };
}

const refuse = (one: Fault): ParseResult => ({ file: null, faults: [one] });

const namesRow = (code: unknown, rows: readonly RawRow[]): boolean =>
  rows.some(({ raw }) => raw.code === code);

const parentsFirst = (units: readonly IncomingUnit[]): IncomingUnit[] =>
  [...units].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
