import { isCode } from './check-row';
import type { KnownUnit } from './check-tree';
import { shown, textOf, type RawRow, type RawUnit } from './check-text';
import { fault, type Fault } from './fault';
import type { Succession } from './incoming';

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isObject = (value: unknown): value is RawUnit =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Codes in a list of codes or of objects with a code. */
const codes = (value: unknown): unknown[] =>
  list(value).map((item) => (isObject(item) ? item.code : item));

type Result = { successions: Succession[]; faults: Fault[] };

/**
 * Which unit went into which, from every form a file may state it in. `predecessors` and `successors` of a unit must
 * name units of the file or the registry; `mergedFrom` must agree with the file's own `oldToNew`. Old units that the
 * registry does not have are no fault there: a list of new units must import into an empty database.
 */
export function readSuccessions(file: RawUnit, rows: readonly RawRow[], known: readonly KnownUnit[]): Result {
  const here = new Set(rows.map(({ raw }) => raw.code));
  const anywhere = new Set([...here, ...known.map((unit) => unit.code)]);
  const old = list(file.oldToNew).filter(isObject);
  const oldCodes = old.length > 0 ? new Set(old.map((row) => row.code)) : null;
  const successions: Succession[] = [];
  const faults: Fault[] = [];
  const add = (from: unknown, to: unknown) => successions.push({ from: String(from), to: String(to) });

  for (const { raw: row, row: number } of rows) {
    const at = { row: number, code: textOf(row.code), name: textOf(row.name) };
    const unknown = (key: 'predecessor.unknown' | 'successor.unknown', code: unknown) =>
      faults.push(fault(key, at, { value: shown(code) }));
    for (const code of codes(row.predecessors)) {
      if (anywhere.has(code)) add(code, row.code);
      else unknown('predecessor.unknown', code);
    }
    for (const code of codes(row.mergedFrom)) {
      if (isCode(code) && (oldCodes === null || oldCodes.has(code))) add(code, row.code);
      else unknown('predecessor.unknown', code);
    }
    for (const code of codes(row.successors)) {
      if (anywhere.has(code)) add(row.code, code);
      else unknown('successor.unknown', code);
    }
  }
  old.forEach((row, index) => {
    const at = { place: 'oldToNew', row: index + 1, code: textOf(row.code), name: textOf(row.name) } as const;
    for (const code of codes(row.into)) {
      if (here.has(code)) add(row.code, code);
      else faults.push(fault('successor.unknown', at, { value: shown(code) }));
    }
  });
  const changes = isObject(file.changesFrom235) ? file.changesFrom235 : {};
  for (const merge of list(changes.knownMerges).filter(isObject)) {
    if (here.has(merge.into)) add(merge.from, merge.into);
  }
  return { successions: unique(successions), faults };
} // prettier-ignore

const unique = (rows: readonly Succession[]): Succession[] => [
  ...new Map(rows.map((row) => [`${row.from}>${row.to}`, row])).values(),
];
