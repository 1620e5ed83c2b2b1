import type { Payload } from 'payload';

const WRITES = ['create', 'createVersion', 'updateOne', 'updateMany', 'updateVersion', 'deleteOne', 'deleteMany', 'upsert'] as const; // prettier-ignore

/**
 * Calls `before` ahead of every write that reaches the database, with its number from 1 on.
 * @returns puts things back; the number of writes seen is `before`'s to keep
 */
export function watchWrites(payload: Payload, before: (n: number) => Promise<void>): () => void {
  const db = payload.db as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  const originals = WRITES.map((name) => [name, db[name]!] as const);
  let count = 0;
  for (const [name, original] of originals)
    db[name] = async (...args) => {
      count += 1;
      await before(count);
      return original.apply(payload.db, args);
    };
  return () => {
    for (const [name, original] of originals) db[name] = original;
  };
}
