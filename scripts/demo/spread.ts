/** A number in [0, size) that depends on the text only (FNV-1a), so that the demo is the same on every machine. */
export function spread(text: string, size: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) % size;
}
