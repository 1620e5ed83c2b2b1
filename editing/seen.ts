import type { PayloadRequest } from 'payload';

const SEEN = Symbol('when the text was last stored that a save began with');

type Req = Pick<PayloadRequest, 'context'>;

/** Remembers the state of the text that a save began with, to tell later whether anything has come between. */
export function rememberSeen({ context }: Req, doc: { updatedAt?: unknown }): void {
  (context as Record<symbol, unknown>)[SEEN] = doc.updatedAt;
}

export const wasSeen = ({ context }: Req): unknown => (context as Record<symbol, unknown>)[SEEN];
