import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, it } from 'vitest';

import { isSigned, parseCheckpoint, signCheckpoint } from './checkpoint';
import { appendCheckpoint, readCheckpoints } from './checkpoint-file';

const SECRET = 'a secret of at least thirty-two characters';
const point = signCheckpoint(SECRET, { count: 3, hash: 'abc' }, '2024-12-01T00:00:00.000Z');

it('is signed by who has the secret, over every part', () => {
  expect(isSigned(SECRET, point)).toBe(true);
  expect(isSigned(`${SECRET}!`, point)).toBe(false);
  const forged = [{ count: 2 }, { head: 'abd' }, { at: '2024-12-02T00:00:00.000Z' }, { signature: '' }];
  for (const part of forged) expect(isSigned(SECRET, { ...point, ...part })).toBe(false);
}); // prettier-ignore

it('is read back line by line; a line that is none is told apart', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'checkpoints-'));
  try {
    expect(await readCheckpoints(path.join(dir, 'none'))).toEqual([]);
    await appendCheckpoint(path.join(dir, 'new'), point);
    await appendCheckpoint(path.join(dir, 'new'), point);
    expect(await readCheckpoints(path.join(dir, 'new'))).toEqual([point, point]);
  } finally {
    await rm(dir, { recursive: true });
  }
  for (const line of ['', '{', 'null', '{"count":"3"}', '[]']) expect(parseCheckpoint(line)).toBeNull(); // prettier-ignore
});
