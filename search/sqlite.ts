import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

import type { SearchRow } from './document';
import type { SearchEngine, Slice } from './engine';
import type { Need, Sequence } from './needs';
import { sqliteWord } from './sqlite-word';

type Value = string | number;

const rowOf = (row: Record<string, unknown>): SearchRow => ({
  id: String(row.id),
  item: String(row.item),
  itemType: row.item_type as SearchRow['itemType'],
  language: row.language as SearchRow['language'],
  date: Number(row.date),
  kind: String(row.kind),
  section: (row.section as string | null) ?? null,
  steward: String(row.steward_id),
  origin: String(row.origin_id),
  title: String(row.title ?? ''),
  teaser: String(row.teaser ?? ''),
});

/** Words of ASCII letters and digits in quotes: nothing of FTS5's own language gets through. */
const phrase = (sequence: Sequence): string => `"${sequence.map(sqliteWord).join(' ')}"`;

/** The needs as an expression of FTS5. */
export const matchOf = (needs: readonly Need[]): string =>
  needs.map((need) => `(${need.map(phrase).join(' OR ')})`).join(' AND ');

function filterOf(slice: Slice): { sql: string; args: Value[] } {
  const parts: [string, Value[]][] = [
    ['d.language = ?', [slice.language]],
    ['d.date <= ?', [slice.now]],
    ...(slice.stewards
      ? [[`d.steward_id IN (${slice.stewards.map(() => '?').join()})`, [...slice.stewards]] as [string, Value[]]]
      : []),
    ...(slice.below ? [[`d.scope_${slice.below.key} = ?`, [slice.below.unit]] as [string, Value[]]] : []),
    ...(slice.section === undefined ? [] : [['d.section = ?', [slice.section]] as [string, Value[]]]),
    ...(slice.kind === undefined ? [] : [['d.kind = ?', [slice.kind]] as [string, Value[]]]),
    ...(slice.between ? [['d.date >= ? AND d.date < ?', [...slice.between]] as [string, Value[]]] : []),
  ];
  return { sql: parts.map(([text]) => text).join(' AND '), args: parts.flatMap(([, args]) => args) };
} // prettier-ignore

export function sqliteEngine(db: SQLiteAdapter): SearchEngine {
  return {
    async find(needs, slice, limit) {
      if (needs.length === 0) return { rows: [], truncated: false };
      const filter = filterOf(slice);
      const { rows } = await db.client.execute({
        // CROSS: the words first, by their index; the planner would walk through all texts of a province instead.
        sql: `SELECT d.id, d.item, d.item_type, d.language, d.date, d.kind, d.section, d.steward_id, d.origin_id, d.title, d.teaser
          FROM search_fts CROSS JOIN search_documents d ON d.number = search_fts.rowid
          WHERE search_fts MATCH ? AND ${filter.sql}
          ORDER BY bm25(search_fts, 12, 4, 1), d.date DESC LIMIT ?`,
        args: [matchOf(needs), ...filter.args, limit + 1],
      });
      return {
        rows: rows.slice(0, limit).map((row) => rowOf(row as Record<string, unknown>)),
        truncated: rows.length > limit,
      };
    },
    async bodies(ids) {
      if (ids.length === 0) return new Map();
      const { rows } = await db.client.execute({
        sql: `SELECT id, files, body FROM search_documents WHERE id IN (${ids.map(() => '?').join()})`,
        args: [...ids],
      });
      return new Map(
        rows.map((row) => [String(row.id), [row.files, row.body].filter(Boolean).join('\n')]),
      );
    },
    async titles(language, now, most) {
      const { rows } = await db.client.execute({
        sql: 'SELECT title FROM search_documents WHERE language = ? AND date <= ? ORDER BY date DESC LIMIT ?',
        args: [language, now, most],
      });
      return rows.map(({ title }) => String(title ?? ''));
    },
  };
}
