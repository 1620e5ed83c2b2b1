import { VerbRefused } from './refusal';

const MAX_REASON = 1000;

/** @throws VerbRefused when there is none, or a novel */
export function reasonOf(value: unknown): string {
  const reason = typeof value === 'string' ? value.normalize('NFC').trim() : '';
  if (!reason) throw new VerbRefused(['reason-required']);
  if (reason.length > MAX_REASON) throw new VerbRefused(['reason-too-long']);
  return reason;
}

const parse = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : NaN);

/** @returns milliseconds since 1970. @throws VerbRefused when it is no moment, or one that has passed */
export function futureOf(value: unknown, now: number): number {
  const at = parse(value);
  if (Number.isNaN(at)) throw new VerbRefused(['time-required']);
  if (at <= now) throw new VerbRefused(['time-past']);
  return at;
}

/**
 * Nobody decides about a text that he has not seen.
 * @throws VerbRefused 'changed' when the person names the hash of another text than `sha256`
 */
export function asRead({ sha256: read }: { sha256?: unknown }, sha256: string): void {
  if (read !== undefined && read !== sha256) throw new VerbRefused(['changed']);
}

/**
 * A moment that may be set, emptied (null, '') or left as it was (undefined).
 * @throws VerbRefused when it is no moment
 */
export function momentOf(value: unknown, former: number | null): number | null {
  if (value === undefined) return former;
  if (value === null || value === '') return null;
  const at = parse(value);
  if (Number.isNaN(at)) throw new VerbRefused(['time-required']);
  return at;
}
