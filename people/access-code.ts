/** A row of `access-codes`. Times are milliseconds since 1970; 0 means "not". */
export type AccessCode = {
  id: string;
  user: string | { id: string };
  kind: CodeKind;
  tokenHash: string;
  codeHash: string;
  expiresAt: number;
  usedAt: number;
  voidedAt: number;
  attempts: number;
};

/** `invite` opens an account for the first time, `reset` sets a new password. */
export type CodeKind = 'invite' | 'reset';

const HOUR = 3_600_000;

export const LIFETIME: Record<CodeKind, number> = { invite: 7 * 24 * HOUR, reset: 24 * HOUR };

/** Tries with a right code that end in a refused password; then it is void. */
export const MAX_ATTEMPTS = 10;

/** Whether a code may still be used. */
export const isOpen = (
  code: Pick<AccessCode, 'expiresAt' | 'usedAt' | 'voidedAt' | 'attempts'>,
  now: number,
): boolean =>
  !code.usedAt && !code.voidedAt && code.expiresAt > now && code.attempts < MAX_ATTEMPTS;
