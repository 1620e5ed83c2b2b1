import type { PayloadRequest } from 'payload';

import { makeVersion, type Made } from '@/independent/make-version';
import { Refusal } from '@/syndication/refusal';
import { isConflict } from '@/workflow/conflict';

import { isTaken } from '../sendings/press-send';

const ATTEMPTS = 5;
const PAUSE = 40;

/** Two presses at the same moment: the second is ended on MongoDB, tried again, and answered with what the first made. */
export async function pressVersion(
  req: PayloadRequest,
  order: { unit: string; item: string },
): Promise<Made> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await makeVersion(req, order);
    } catch (error) {
      if (!isTaken(error) && !isConflict(error)) throw error;
      if (attempt === ATTEMPTS) throw new Refusal('meanwhile', req.i18n?.language);
      await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt));
    }
  }
}
