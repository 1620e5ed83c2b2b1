const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

const bare = (part: string): string =>
  part
    .trim()
    .replace(/^"|"$/g, '')
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');

/** IPv6 by its first 64 bits: whoever has one address of such a network has them all. */
function network(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}

/**
 * The address to count tries under. X-Forwarded-For is believed only behind a proxy of ours, and then its last entry, which
 * that proxy wrote itself; what stands before it came from the visitor. A proxy on the same machine is passed over.
 * @returns null when nothing trustworthy is known
 */
export function throttleAddress(headers: Headers | undefined, trustProxy: boolean): string | null {
  if (!trustProxy) return null;
  const chain = (headers?.get('x-forwarded-for') ?? '').split(',').map(bare).filter(Boolean);
  const found = chain.reverse().find((part) => !LOOPBACK.test(part)) ?? chain[0];
  return found && found.length <= 64 ? network(found) : null;
}
