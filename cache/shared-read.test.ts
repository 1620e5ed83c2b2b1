import { expect, it } from 'vitest';

import { sharedRead } from './shared-read';

function counted() {
  const begun: string[][] = [];
  const ends: ((error?: Error) => void)[] = [];
  const read = sharedRead((keys: readonly string[]) => {
    begun.push([...keys]);
    return new Promise<Map<string, number>>((resolve, reject) => {
      const value = begun.length;
      ends.push((error) =>
        error ? reject(error) : resolve(new Map(keys.map((key) => [key, value]))),
      );
    });
  });
  return { begun, ends, read };
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

it('serves together whoever asks together, and later whoever asks while it reads', async () => {
  const { begun, ends, read } = counted();
  const first = Promise.all([read(['a']), read(['a', 'b'])]);
  await settle();
  const second = Promise.all([read(['a']), read(['c'])]);
  await settle();
  expect(begun).toEqual([['a', 'b']]);
  ends[0]!();
  expect((await first).map((answer) => answer.get('a'))).toEqual([1, 1]);
  await settle();
  expect(begun).toEqual([
    ['a', 'b'],
    ['a', 'c'],
  ]);
  ends[1]!();
  expect((await second)[0]!.get('a')).toBe(2);
});

it('tells a failure to those who shared the read, and to nobody after them', async () => {
  const { ends, read } = counted();
  const failing = read(['a']);
  await settle();
  const next = read(['a']);
  ends[0]!(new Error('down'));
  await expect(failing).rejects.toThrow('down');
  await settle();
  ends[1]!();
  expect((await next).get('a')).toBe(2);
});

it('reads nothing for nothing', async () => {
  const { begun, read } = counted();
  expect(await read([])).toEqual(new Map());
  expect(begun).toEqual([]);
});
