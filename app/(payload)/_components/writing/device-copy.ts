'use client';

/**
 * What somebody had typed: values by field path, and when. `base` is the revision it was written over, so that what others
 * saved meanwhile is noticed; `until` is set when a comparison was put off.
 */
export type DeviceCopy = {
  at: number;
  values: Record<string, unknown>;
  base?: string | null;
  until?: number;
};

const PREFIX = 'lt-kept:';
const KEEP_MS = 30 * 24 * 3600 * 1000;

/** One copy per person, document and language: on a shared computer nobody is offered another one's text. */
export const copyKey = (
  person: string,
  collection: string,
  id: string | null,
  locale: string,
): string => `${PREFIX}${person}:${collection}:${id ?? 'new'}:${locale}`;

export function readCopy(key: string): DeviceCopy | null {
  try {
    const copy = JSON.parse(window.localStorage.getItem(key) ?? 'null') as DeviceCopy | null;
    if (!copy || typeof copy.at !== 'number' || typeof copy.values !== 'object') return null;
    return Date.now() < (copy.until ?? copy.at + KEEP_MS) ? copy : null;
  } catch {
    return null;
  }
}

/** @returns false when the browser cannot keep it: storage full or switched off */
export function writeCopy(key: string, copy: DeviceCopy): boolean {
  try {
    window.localStorage.setItem(key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(key: string): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so nothing is left to remove.
  }
}
