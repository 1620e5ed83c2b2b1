import { expect, it } from 'vitest';

import { bytesWithin, TooLarge } from './bytes-within';

const textWithin = async (body: ReadableStream<Uint8Array> | null, most: number) =>
  new TextDecoder().decode(await bytesWithin(body, most));
const bodyOf = (text: string) => new Response(text).body;

it('reads a body whole, letters that are cut in two as well', async () => {
  const bytes = new TextEncoder().encode('Tiếng Việt');
  const pieces = new ReadableStream<Uint8Array>({
    start(stream) {
      for (const byte of bytes) stream.enqueue(new Uint8Array([byte]));
      stream.close();
    },
  });
  expect(await textWithin(pieces, bytes.length)).toBe('Tiếng Việt');
  expect(await textWithin(null, 1)).toBe('');
});

it('stops reading where it is too large', async () => {
  await expect(textWithin(bodyOf('abcd'), 3)).rejects.toThrow(TooLarge);
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(stream) {
      pulled += 1;
      stream.enqueue(new Uint8Array(1000));
    },
  });
  await expect(textWithin(endless, 5000)).rejects.toThrow(TooLarge);
  expect(pulled).toBeLessThan(20);
});
