import { BlockList, isIP, isIPv6 } from 'node:net';

/** Everything that is not the public internet (IANA special-purpose registries, RFC 6890). */
const closed = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24],
  ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
] as const) closed.addSubnet(net, bits, 'ipv4'); // prettier-ignore
// Addresses that carry an IPv4 address inside (6to4, Teredo), documentation, and benchmarks.
for (const [net, bits] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const)
  closed.addSubnet(net, bits, 'ipv6'); // prettier-ignore

/** Global unicast; mapped, local and multicast addresses lie outside. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const family = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** An IPv4 address written as IPv6 is judged as what it is. */
const plain = (address: string): string => /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address; // prettier-ignore

export const isLoopback = (address: string): boolean =>
  isIP(plain(address)) !== 0 && loopback.check(plain(address), family(plain(address)));

/** Whether an address belongs to the public internet: what does not would let an administrator reach into our own network. */
export function isPublicAddress(address: string): boolean {
  const one = plain(address);
  if (isIP(one) === 0) return false;
  return isIPv6(one)
    ? global.check(one, 'ipv6') && !closed.check(one, 'ipv6')
    : !closed.check(one, 'ipv4');
}
