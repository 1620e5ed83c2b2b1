import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { parseCheckpoint, type Checkpoint } from './checkpoint';

const fileIn = (dir: string): string => path.join(dir, 'checkpoints.jsonl');

/** Longer than any line; the last one lies within. */
const TAIL = 2048;

const missing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The lines of the file in their order, null for one that cannot be read; empty without a file. */
export async function readCheckpoints(dir: string): Promise<(Checkpoint | null)[]> {
  const points: (Checkpoint | null)[] = [];
  try {
    // By lines: in years the file outgrows what a text of the program can hold.
    for await (const line of createInterface({ input: createReadStream(fileIn(dir), 'utf8') }))
      if (line !== '') points.push(parseCheckpoint(line));
  } catch (error) {
    if (!missing(error)) throw error;
  }
  return points;
}

/** The last line of the file, whatever its length; null without a file, or where the line cannot be read. */
export async function readLastCheckpoint(dir: string): Promise<Checkpoint | null> {
  const file = await open(fileIn(dir), 'r').catch((error: unknown) => {
    if (missing(error)) return null;
    throw error;
  });
  if (!file) return null;
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TAIL), 0, TAIL, Math.max(0, size - TAIL)); // prettier-ignore
    const lines = buffer.toString('utf8', 0, bytesRead).split('\n');
    return parseCheckpoint(lines.findLast((line) => line !== '') ?? '');
  } finally {
    await file.close();
  }
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
