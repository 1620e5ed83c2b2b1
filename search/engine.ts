import type { Payload } from 'payload';

import { engineOf } from '@/database/engine';

import type { SearchLanguage, SearchRow } from './document';
import { mongoEngine } from './mongo';
import type { Need } from './needs';
import { sqliteEngine } from './sqlite';

/** Which rows may be found. */
export type Slice = {
  language: SearchLanguage;
  /** what is dated later is not out yet; milliseconds since 1970 */
  now: number;
  /** texts of these units */
  stewards?: readonly string[];
  /** texts of a unit and of those below it, by the field of its level */
  below?: { key: 'l1' | 'l2' | 'l3' | 'l4'; unit: string };
  section?: string;
  kind?: string;
  /** milliseconds since 1970: from (included) to (excluded) */
  between?: readonly [number, number];
};

export type Found = {
  rows: SearchRow[];
  /** there may be more than were looked at */
  truncated: boolean;
};

/**
 * What finds texts. Two stand here, MongoDB's and SQLite's, held to the same contract (syndication/search-index.int.test.ts). A province
 * that outgrows them puts OpenSearch behind the same three functions: docs/adr/0013.
 */
export type SearchEngine = {
  /**
   * Rows that fulfil every need, at most `limit`; of more than that, those with the words in the title and the newest.
   * Bounded in time and memory whatever is asked.
   */
  find(needs: readonly Need[], slice: Slice, limit: number): Promise<Found>;
  /** Bodies with the words of files, by id of the row. */
  bodies(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The newest titles of a language that are out by now, at most `most`; null where the database took too long. */
  titles(language: SearchLanguage, now: number, most: number): Promise<string[] | null>;
};

/** The engine of the database behind `payload`. */
export function searchEngine(payload: Pick<Payload, 'db'>): SearchEngine {
  const engine = engineOf(payload);
  return engine.kind === 'mongodb' ? mongoEngine(engine.db) : sqliteEngine(engine.db);
}
