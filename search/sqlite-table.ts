import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

import type { SearchText } from './document';
import { canonical } from './canonical';
import { beginnings } from './number-beginnings';
import { sqliteWord } from './sqlite-word';
import { tokenize } from './tokens';

/** The full-text table: words only, in canonical form; what they belong to stands in `search_documents` under the same number. */
const TABLE = `CREATE VIRTUAL TABLE IF NOT EXISTS search_fts USING fts5(title, teaser, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`;

/** Makes the table where there is none. It is no part of the migrations, which know of no virtual tables. */
export const makeTable = async (db: SQLiteAdapter): Promise<void> => {
  await db.client.execute(TABLE);
};

/** A word that nobody asks for keeps phrases from crossing the end of a sentence. */
const BREAK = 'zzbreak';

const words = (text: string): string => {
  const out: string[] = [];
  const parts = new Set<string>();
  for (const { folded, breakBefore } of tokenize(text)) {
    const word = canonical(folded);
    if (breakBefore) out.push(BREAK);
    out.push(sqliteWord(word));
    for (const part of beginnings(word)) parts.add(sqliteWord(part));
  }
  // Behind everything, each by itself: a number's beginning is beside nothing.
  for (const part of parts) out.push(BREAK, part);
  return out.join(' ');
};

export async function putInTable(
  db: SQLiteAdapter,
  number: number,
  { title, teaser, files, body }: SearchText,
): Promise<void> {
  await db.client.batch(
    [
      { sql: 'DELETE FROM search_fts WHERE rowid = ?', args: [number] },
      {
        sql: 'INSERT INTO search_fts (rowid, title, teaser, body) VALUES (?, ?, ?, ?)',
        args: [number, words(title), words(teaser), words(`${files}\n${body}`)],
      },
    ],
    'write',
  );
}

export async function dropFromTable(db: SQLiteAdapter, number: number): Promise<void> {
  await db.client.execute({ sql: 'DELETE FROM search_fts WHERE rowid = ?', args: [number] });
}
