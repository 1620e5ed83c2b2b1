import { ValidationError } from 'payload';

import { isConflict } from '@/workflow/conflict';

import { RevisionClash } from './revision-clash';

/** The index by which no two texts follow the same one, as the databases name it in their refusals. */
const FOLLOWS = /follows/;

/** Whether a save failed because somebody else's came first: by a moment, or long ago. */
export function isClash(error: unknown): boolean {
  if (error instanceof RevisionClash || isConflict(error)) return true;
  if (error instanceof ValidationError)
    return error.data.errors.some(({ path }) => FOLLOWS.test(path));
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === 11000 && FOLLOWS.test(String(message));
}
