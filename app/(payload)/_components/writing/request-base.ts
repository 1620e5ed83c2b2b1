'use client';

const bases = new Map<string, string>();

/**
 * The revision that each open form shows, by `articles/<id>`. It travels as the header that `editing/base-of.ts` reads, with
 * every save of that document: the one in a drawer has its own.
 */
export const requestBase = {
  get: (item: string): string | null => bases.get(item) ?? null,
  set: (item: string, mark: string | null): void => {
    if (mark) bases.set(item, mark);
    else bases.delete(item);
  },
};
