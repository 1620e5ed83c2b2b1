import { createHash } from 'node:crypto';

import type { Payload, PayloadRequest } from 'payload';

import { engineOf } from './engine';
import { mongoFold, mongoPending, mongoRaise, mongoValues } from './generations-mongo';
import { sqliteFold, sqlitePending, sqliteRaise, sqliteValues } from './generations-sqlite';

export type RaiseRequest = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** A row of `invalidations`: the keys were raised, and `generations` does not count it yet. */
export type Pending = { id: string; keys: readonly string[] };

/** What stands for the present state of each key; compared for equality only. */
export type Generations = ReadonlyMap<string, string>;

const NEVER = '0';

function versionOf(value: number, pending: readonly string[]): string {
  if (pending.length === 0) return String(value);
  const ids = createHash('sha256').update([...pending].sort().join());
  return `${value}+${ids.digest('base64url').slice(0, 22)}`;
}

/**
 * The generation of each key as the database has it now: how often it was raised and counted, and which raises are not
 * counted yet. Two statements by index, whatever the number of keys.
 */
export async function readGenerations(
  payload: Pick<Payload, 'db'>,
  keys: readonly string[],
): Promise<Generations> {
  if (keys.length === 0) return new Map();
  const engine = engineOf(payload);
  const mongo = engine.kind === 'mongodb';
  // In this order: a raise that is counted between the two is seen twice, which costs a fresh read; the other way round it
  // would not be seen at all.
  const pending = await (mongo ? mongoPending(engine.db, keys) : sqlitePending(engine.db, keys));
  const values = await (mongo ? mongoValues(engine.db, keys) : sqliteValues(engine.db, keys));
  const waiting = new Map<string, string[]>();
  for (const { id, keys: raised } of pending)
    for (const key of raised) waiting.set(key, [...(waiting.get(key) ?? []), id]);
  return new Map(keys.map((key) => [key, versionOf(values.get(key) ?? 0, waiting.get(key) ?? [])]));
}

/** The same for one key. */
export const readGeneration = async (payload: Pick<Payload, 'db'>, key: string): Promise<string> =>
  (await readGenerations(payload, [key])).get(key) ?? NEVER;

/**
 * Raises the generation of each key in the transaction of `req`: what was read under the former one is stale as soon as the
 * transaction is committed. One row, whatever the number of keys, and only inserted, so that two transactions never conflict about a key. Without
 * transactions (SQLite) it comes after the change itself.
 */
export async function raise(
  req: RaiseRequest,
  keys: readonly string[],
  now = Date.now(),
): Promise<void> {
  const distinct = [...new Set(keys)];
  if (distinct.length === 0) return;
  const engine = engineOf(req.payload);
  if (engine.kind === 'mongodb') await mongoRaise(engine.db, req, distinct, now);
  else await sqliteRaise(engine.db, distinct, now);
}

/**
 * Counts raises in `generations` and deletes their rows, oldest first: all of it or nothing, in the transaction of `req`.
 * @param before milliseconds since 1970
 * @returns how many raises were counted
 */
export async function countRaises(
  req: RaiseRequest,
  { before, limit }: { before: number; limit: number },
): Promise<number> {
  const engine = engineOf(req.payload);
  return engine.kind === 'mongodb'
    ? mongoFold(engine.db, req, before, limit)
    : sqliteFold(engine.db, before, limit);
}
