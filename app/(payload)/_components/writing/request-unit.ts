'use client';

let unit: string | null = null;

/**
 * The unit that documents created from this page belong to: the one the page shows, whatever another tab has chosen since.
 * It travels as the header that `tenants/acting-unit.ts` reads, and only with requests that create something.
 */
export const requestUnit = {
  get: (): string | null => unit,
  set: (id: string | null): void => {
    unit = id;
  },
};
