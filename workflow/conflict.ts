const CODES: readonly unknown[] = [
  112, // WriteConflict
  50, // MaxTimeMSExpired: a statement that waited for another transaction
];

/** Whether MongoDB ended this because another transaction was writing the same rows: nothing is wrong with it. */
export const isConflict = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  (CODES.includes((error as { code?: unknown }).code) ||
    ((error as { hasErrorLabel?: (label: string) => boolean }).hasErrorLabel?.(
      'TransientTransactionError',
    ) ??
      false));
