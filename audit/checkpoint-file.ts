import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';

import { parseCheckpoint, type Checkpoint } from './checkpoint';

const fileIn = (dir: string): string => path.join(dir, 'checkpoints.jsonl');

/** The lines of the file in their order, null for one that cannot be read; empty without a file. */
export async function readCheckpoints(dir: string): Promise<(Checkpoint | null)[]> {
  const text = await readFile(fileIn(dir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(parseCheckpoint);
}

/** Appends a line and waits until the disk has it. Only the owner may read or write the file. */
export async function appendCheckpoint(dir: string, point: Checkpoint): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const file = await open(fileIn(dir), 'a', 0o600);
  try {
    await file.appendFile(`${JSON.stringify(point)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
