/** First and last byte, both included. */
export type ByteRange = { first: number; last: number };

/**
 * What part of a file a request asks for (RFC 9110, 14.2). Several parts at once are answered by the whole file, which is
 * allowed, and so is what nobody can read.
 * @param size of the file in bytes
 * @returns null for the whole file; 'beyond' for a part that is not there (416)
 */
export function byteRange(header: string | null, size: number): ByteRange | 'beyond' | null {
  const found = /^bytes=[ \t]*(\d{0,15})-(\d{0,15})[ \t]*$/i.exec(header?.trim() ?? '');
  if (!found || (found[1] === '' && found[2] === '')) return null;
  const [, from = '', to = ''] = found;
  if (from === '') {
    const count = Math.min(Number(to), size);
    return count === 0 ? 'beyond' : { first: size - count, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? Number.MAX_SAFE_INTEGER : Number(to);
  if (last < first) return null;
  return first >= size ? 'beyond' : { first, last: Math.min(last, size - 1) };
}
