import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

import {
  EDITION_LISTS,
  LEVEL_FIELDS,
  type EditionQuery,
  type StoredEdition,
} from './edition-query';

type Value = string | number;

const COLUMN: Record<string, string> = {
  steward: 'steward_id', waitingSince: 'waiting_since', confirmBy: 'confirm_by', publishAt: 'publish_at',
  submittedBy: 'submitted_by', publishedBy: 'published_by', scheduledBy: 'scheduled_by',
}; // prettier-ignore

const columnOf = (field: string): string => COLUMN[field] ?? `scope_${field}`;

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

/** WHERE of a query. What the partial index holds is written out: SQLite takes no parameter for it. */
function condition(query: EditionQuery): { where: string; args: Value[] } {
  const { list, branch, notOf, kind, level, words = [], from, until, after } = query;
  const { stage, by, person } = EDITION_LISTS[list];
  const at = columnOf(by);
  const parts: [string, ...Value[]][] = [
    [`stage = '${stage}'`],
    ...(list === 'confirm' ? ([['confirm_by > 0'], ['confirmed_by IS NULL']] as [string][]) : []),
    [`${columnOf(branch.field)} = ?`, branch.unit],
    // An emergency below is looked after below until it is raised to this level (workflow/alert.ts).
    ...(list === 'confirm' && branch.field !== 'steward'
      ? ([['(steward_id = ? OR alert_level <= ?)', branch.unit, Number(branch.field.slice(1))]] as [string, ...Value[]][])
      : []),
    ...(after ? ([[`(${at}, item) > (?, ?)`, after.at, after.item]] as [string, ...Value[]][]) : []),
    ...(from === undefined ? [] : ([[`${at} >= ?`, from]] as [string, Value][])),
    ...(until === undefined ? [] : ([[`${at} < ?`, until]] as [string, Value][])),
    ...(notOf ? ([[`${columnOf(person)} IS NOT ?`, notOf]] as [string, Value][]) : []),
    ...(kind ? ([['kind = ?', kind]] as [string, Value][]) : []),
    ...(level
      ? ([[`scope_${LEVEL_FIELDS[level].filled} IS NOT NULL`], ...LEVEL_FIELDS[level].empty.map((name) => [`scope_${name} IS NULL`])] as [string][])
      : []),
    ...words.map((word): [string, Value] => [`search_text LIKE ? ESCAPE '\\'`, `%${escaped(word)}%`]),
  ];
  return { where: parts.map(([sql]) => sql).join(' AND '), args: parts.flatMap(([, ...values]) => values) };
} // prettier-ignore

/** Exported for the explain test. */
export function sqliteEditionStatement(
  query: EditionQuery,
  limit: number,
): { sql: string; args: Value[] } {
  const { by, person } = EDITION_LISTS[query.list];
  const { where, args } = condition(query);
  const columns = `id, item_type, item, title, kind, steward_id, failure, writers, ${columnOf(by)} AS moment, ${columnOf(person)} AS person`;
  return {
    sql: `SELECT ${columns} FROM editions WHERE ${where} ORDER BY ${columnOf(by)}, item LIMIT ?`,
    args: [...args, limit],
  };
}

export async function sqliteEditionRows(
  db: SQLiteAdapter,
  query: EditionQuery,
  limit: number,
): Promise<StoredEdition[]> {
  const { rows } = await db.client.execute(sqliteEditionStatement(query, limit));
  return rows.map((row) => ({
    id: String(row.id), itemType: row.item_type as StoredEdition['itemType'], item: String(row.item), title: String(row.title ?? ''),
    kind: String(row.kind ?? ''), steward: String(row.steward_id), at: Number(row.moment),
    person: row.person === null ? null : String(row.person), failure: row.failure === null ? null : String(row.failure),
    writers: typeof row.writers === 'string' ? (JSON.parse(row.writers) as unknown) : null,
  })); // prettier-ignore
}

export async function sqliteEditionCount(
  db: SQLiteAdapter,
  query: EditionQuery,
  limit: number,
): Promise<number> {
  const { where, args } = condition(query);
  const { rows } = await db.client.execute({
    sql: `SELECT count(*) AS n FROM (SELECT 1 FROM editions WHERE ${where} LIMIT ?)`,
    args: [...args, limit],
  });
  return Number(rows[0]?.n ?? 0);
}
