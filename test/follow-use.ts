import type { Payload } from 'payload';
import { vi } from 'vitest';

const READS = ['find', 'findOne', 'count', 'findVersions', 'queryDrafts'] as const;

/** Collections that are read through Payload's adapter from now on, until the mocks are restored. */
export function followUse({ db }: Payload): Set<string> {
  const used = new Set<string>();
  for (const name of READS) {
    const read = (db[name] as (...args: unknown[]) => unknown).bind(db);
    vi.spyOn(db, name).mockImplementation(((request: { collection: string }) => {
      used.add(request.collection);
      return read(request);
    }) as never);
  }
  return used;
}
