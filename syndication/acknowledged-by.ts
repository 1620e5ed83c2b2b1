import type { Sending } from './sending';

/** Who confirmed for a unit that it had received a sending, and when. */
export type Acknowledgement = { by: string; at: number };

/**
 * Confirmations of a sending by unit; null while nobody can confirm yet. The one place where reports ask: with the
 * collection `acknowledgements` it reads them.
 */
export const acknowledgedBy = (
  _sending: Pick<Sending, 'id'>,
): Promise<ReadonlyMap<string, Acknowledgement> | null> => Promise.resolve(null);
