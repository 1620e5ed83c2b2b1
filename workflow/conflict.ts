/** Whether MongoDB ended this transaction because another one was writing the same rows: nothing is wrong with it. */
export const isConflict = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  ((error as { code?: unknown }).code === 112 ||
    ((error as { hasErrorLabel?: (label: string) => boolean }).hasErrorLabel?.(
      'TransientTransactionError',
    ) ??
      false));
