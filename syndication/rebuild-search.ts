import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { createLocalReq, type Payload } from 'payload';

import { asSystem } from '@/tenants/access';

import { checkSearch, type TextAt } from './reconcile-search';

type Options = {
  /** where it stands, so that the next run goes on there */
  file: string;
  /** begins with the first text, whatever the file says */
  fromStart?: boolean;
  /** called with the number of texts that were written, after every so many */
  progress?: (written: number) => void;
  /** called after each text */
  each?: () => Promise<void>;
  /** stops after the text that is being written */
  signal?: AbortSignal;
};

export type Rebuilt = { written: number; resumed: boolean; stopped: boolean };

/** Texts between two notes of where it stands. */
const NOTED = 200;

async function noted(file: string): Promise<TextAt | undefined> {
  try {
    const at = JSON.parse(await readFile(file, 'utf8')) as Partial<TextAt>;
    const known = (at.collection === 'articles' || at.collection === 'pages') && typeof at.item === 'string'; // prettier-ignore
    return known ? (at as TextAt) : undefined;
  } catch {
    return undefined;
  }
}

async function note(file: string, at: TextAt): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(at));
}

/**
 * Writes what search knows anew, text by text, each in a transaction of its own: beside people who publish, and while search
 * answers. What was stopped is gone on with by the next run.
 */
export async function rebuildSearch(
  payload: Payload,
  { file, fromStart = false, progress, each, signal }: Options,
): Promise<Rebuilt> {
  const req = await createLocalReq({ context: asSystem() }, payload);
  const from = fromStart ? undefined : await noted(file);
  let written = 0;
  let last: TextAt | undefined;
  const step = async (at: TextAt): Promise<void> => {
    last = at;
    written += 1;
    if (written % NOTED === 0) {
      await note(file, at);
      progress?.(written);
    }
    await each?.();
  };
  await checkSearch(req, {
    repair: true,
    anew: true,
    each: step,
    ...(from ? { from } : {}),
    ...(signal ? { signal } : {}),
  });
  const stopped = signal?.aborted ?? false;
  if (!stopped) await rm(file, { force: true });
  else if (last) await note(file, last);
  return { written, resumed: from !== undefined, stopped };
}
