/** What was sent is larger than allowed. */
export class TooLarge extends Error {}

/**
 * A body as far as it is no larger than allowed, whatever its headers say of it; it may come in pieces, with its length told
 * nowhere.
 * @throws TooLarge as soon as that is known; nothing more is read
 */
export async function bytesWithin(
  body: ReadableStream<Uint8Array> | null | undefined,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      throw new TooLarge();
    }
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
